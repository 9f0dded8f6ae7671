package org.mirkit.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

/**
 * Tables of a row a frame, as {@link ParquetFeatureWriter} or pandas write them: every column is a
 * bin, from left to right, except those that are named {@code frame} or {@code time}. Rows are
 * taken in the order of the file.
 *
 * <p>Float comes back bitwise; double and whole numbers are rounded. An empty cell is refused, and
 * so is a compression other than gzip.
 */
public final class ParquetFeatureReader implements FeatureReader {

  @Override
  public String extension() {
    return "parquet";
  }

  @Override
  public Extent extent(Path file) throws IOException {
    return opened(file, reader -> BinColumns.of(reader.getFooter()).extent());
  }

  @Override
  public Features read(Path file, FeatureSpec spec) throws IOException {
    return opened(file, reader -> read(reader, spec));
  }

  private static Features read(ParquetFileReader reader, FeatureSpec spec) throws IOException {
    BinColumns columns = BinColumns.of(reader.getFooter());
    Extent extent = columns.extent();
    if (!extent.fits(spec)) {
      throw new IOException(
          "holds %s; expected %d × %d bins".formatted(extent, spec.channels(), spec.bins()));
    }
    float[] values = new float[extent.channels() * extent.bins() * extent.frames()];
    int first = 0;
    for (PageReadStore group = reader.readNextRowGroup();
        group != null;
        group = reader.readNextRowGroup()) {
      columns.copy(group, values, first);
      first += Math.toIntExact(group.getRowCount());
    }
    return Features.of(spec, extent.frames(), values);
  }

  /** What the library throws at damaged files is of many sorts; each means that it is damaged. */
  private static <T> T opened(Path file, Reading<T> reading) throws IOException {
    // So that a missing file is one, and not one that is damaged.
    Files.size(file);
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(new JdkCodecs())
            .build();
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
      return reading.of(reader);
    } catch (EOFException e) {
      throw new IOException("is a damaged Parquet table: it ends too early", e);
    } catch (RuntimeException e) {
      throw new IOException("is no Parquet table, or a damaged one: " + e.getMessage(), e);
    }
  }

  /** Something that is read of an open file. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(ParquetFileReader reader) throws IOException;
  }
}
