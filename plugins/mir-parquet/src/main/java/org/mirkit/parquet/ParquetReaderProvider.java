package org.mirkit.parquet;

import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureReaderProvider;

/** Offers {@link ParquetFeatureReader} as {@code parquet}. */
public final class ParquetReaderProvider
    implements FeatureReaderProvider<ParquetReaderProvider.Config> {

  /** It has no parameters. */
  public record Config() {}

  @Override
  public String id() {
    return "parquet";
  }

  @Override
  public String summary() {
    return "Parquet tables: a row a frame, a column of numbers a bin";
  }

  @Override
  public Class<Config> configType() {
    return Config.class;
  }

  @Override
  public FeatureReader create(Config config) {
    return new ParquetFeatureReader();
  }
}
