package org.mirkit.datasets.tones;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetProvider;

/** Makes the dataset {@code tones}. */
public final class TonesProvider implements DatasetProvider<TonesConfig> {

  /** A provider without state. */
  public TonesProvider() {}

  @Override
  public String id() {
    return "tones";
  }

  @Override
  public String summary() {
    return "Notes, dyads, triads or melodies rendered by the JVM, with exact pitch";
  }

  @Override
  public Class<TonesConfig> configType() {
    return TonesConfig.class;
  }

  @Override
  public Dataset create(TonesConfig config) {
    return new TonesDataset(config);
  }
}
