package org.mirkit.datasets.pairs;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;

/** Sound files with files of labels beside them. */
public final class PairsProviders {

  /** {@code jams}. */
  public static final Provider<JamsFolderConfig, Dataset> JAMS =
      Provider.of(
          Dataset.class,
          "jams",
          "Sound files with JAMS files of the same name",
          JamsFolderConfig.class,
          config -> new PairsDataset(config.files(), config.formats()));

  /** {@code lab-pairs}. */
  public static final Provider<PairsConfig, Dataset> LAB_PAIRS =
      Provider.of(
          Dataset.class,
          "lab-pairs",
          "Sound files with files of labels of the same name, in any format",
          PairsConfig.class,
          config -> new PairsDataset(config.files(), config.formats()));

  private PairsProviders() {}
}
