package org.mirkit.parquet;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureWriter;

/** Offers {@code parquet}, to be written and to be read. */
public final class ParquetPlugin implements MirPlugin {
  static final Provider<NoParameters, FeatureWriter> WRITER =
      Provider.of(
          FeatureWriter.class,
          "parquet",
          "Parquet tables: a row a frame with its time, a column of float32 a bin",
          ParquetFeatureWriter::new);

  static final Provider<NoParameters, FeatureReader> READER =
      Provider.of(
          FeatureReader.class,
          "parquet",
          "Parquet tables: a row a frame, a column of numbers a bin",
          ParquetFeatureReader::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(WRITER, READER);
  }
}
