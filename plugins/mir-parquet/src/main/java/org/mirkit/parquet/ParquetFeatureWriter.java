package org.mirkit.parquet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Features;

/**
 * Tables that pandas, Polars, DuckDB and Spark read: a row a frame, with the columns {@code frame},
 * {@code time} in s, and one of float32 for each bin (see {@link FrameTable}).
 *
 * <p>Values are not compressed: the mantissas of measured floats are noise, and gzip would take a
 * tenth off the file for ten times the time.
 */
public final class ParquetFeatureWriter implements FeatureWriter {
  /** So few frames lie in the cache while they are turned from rows of bins to rows of frames. */
  private static final int BLOCK_FRAMES = 64;

  private static final long ROW_GROUP_BYTES = 32L << 20;

  @Override
  public String extension() {
    return "parquet";
  }

  @Override
  public void write(Features features, Path file) throws IOException {
    FrameTable table = new FrameTable(features.spec());
    float[] block = new float[table.columns() * BLOCK_FRAMES];
    try (ParquetWriter<FrameTable.Row> writer = writer(table, file)) {
      for (int first = 0; first < features.frames(); first += BLOCK_FRAMES) {
        int count = Math.min(BLOCK_FRAMES, features.frames() - first);
        features.crop(first, count).copyTo(block, 0);
        for (int i = 0; i < count; i++) {
          writer.write(new FrameTable.Row(first + i, block, i, count));
        }
      }
    }
  }

  private static ParquetWriter<FrameTable.Row> writer(FrameTable table, Path file)
      throws IOException {
    return new FrameTable.Builder(table, new LocalOutputFile(file))
        .withConf(new PlainParquetConfiguration())
        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
        .withDictionaryEncoding(false)
        .withRowGroupSize(ROW_GROUP_BYTES)
        .build();
  }
}
