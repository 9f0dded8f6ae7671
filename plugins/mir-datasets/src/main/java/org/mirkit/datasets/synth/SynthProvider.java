package org.mirkit.datasets.synth;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetProvider;

/** Makes the dataset {@code synth}. */
public final class SynthProvider implements DatasetProvider<SynthConfig> {

  /** A provider without state. */
  public SynthProvider() {}

  @Override
  public String id() {
    return "synth";
  }

  @Override
  public String summary() {
    return "Music in four styles, rendered when it is asked for; needs no files";
  }

  @Override
  public Class<SynthConfig> configType() {
    return SynthConfig.class;
  }

  @Override
  public Dataset create(SynthConfig config) {
    return new SynthDataset(config);
  }
}
