package org.mirkit.nsynth;

import java.util.List;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the dataset {@code nsynth}. */
public final class NsynthPlugin implements MirPlugin {
  static final Provider<NsynthConfig, Dataset> NSYNTH =
      Provider.of(
          Dataset.class,
          "nsynth",
          "NSynth: single notes with family, pitch and qualities",
          NsynthConfig.class,
          Nsynth::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(NSYNTH);
  }
}
