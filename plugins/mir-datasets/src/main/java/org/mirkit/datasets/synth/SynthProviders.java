package org.mirkit.datasets.synth;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;

/** Sounds that are made on the spot. */
public final class SynthProviders {

  /** {@code synth}. */
  public static final Provider<SynthConfig, Dataset> SYNTH =
      Provider.of(
          Dataset.class,
          "synth",
          "Music in four styles, rendered when it is asked for; needs no files",
          SynthConfig.class,
          SynthDataset::new);

  private SynthProviders() {}
}
