package org.mirkit.datasets.tones;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;

/** The tones that networks can and cannot tell apart. */
public final class TonesProviders {

  /** {@code tones}. */
  public static final Provider<TonesConfig, Dataset> TONES =
      Provider.of(
          Dataset.class,
          "tones",
          "Notes, dyads, triads or melodies rendered by the JVM, with exact pitch",
          TonesConfig.class,
          TonesDataset::new);

  private TonesProviders() {}
}
