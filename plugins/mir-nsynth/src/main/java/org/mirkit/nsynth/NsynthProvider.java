package org.mirkit.nsynth;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetProvider;

/** What YAML calls {@code nsynth}. */
public final class NsynthProvider implements DatasetProvider<NsynthConfig> {

  @Override
  public String id() {
    return "nsynth";
  }

  @Override
  public String summary() {
    return "NSynth: single notes with family, pitch and qualities";
  }

  @Override
  public Class<NsynthConfig> configType() {
    return NsynthConfig.class;
  }

  @Override
  public Dataset create(NsynthConfig config) {
    return new Nsynth(config);
  }
}
