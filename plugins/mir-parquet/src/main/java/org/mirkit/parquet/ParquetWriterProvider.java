package org.mirkit.parquet;

import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.FeatureWriterProvider;

/** Offers {@link ParquetFeatureWriter} as {@code parquet}. */
public final class ParquetWriterProvider
    implements FeatureWriterProvider<ParquetWriterProvider.Config> {

  /** It has no parameters. */
  public record Config() {}

  @Override
  public String id() {
    return "parquet";
  }

  @Override
  public String summary() {
    return "Parquet tables: a row a frame with its time, a column of float32 a bin";
  }

  @Override
  public Class<Config> configType() {
    return Config.class;
  }

  @Override
  public FeatureWriter create(Config config) {
    return new ParquetFeatureWriter();
  }
}
