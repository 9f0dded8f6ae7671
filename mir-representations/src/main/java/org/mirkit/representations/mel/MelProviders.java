package org.mirkit.representations.mel;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** The mel spectrogram. */
public final class MelProviders {

  /** {@link MelSpectrogram}. */
  public static final Provider<MelConfig, Representation> MEL =
      Provider.of(
          Representation.class,
          "mel",
          "Mel spectrogram: energy in bands that are evenly spaced in heard pitch",
          MelConfig.class,
          MelSpectrogram::new);

  private MelProviders() {}
}
