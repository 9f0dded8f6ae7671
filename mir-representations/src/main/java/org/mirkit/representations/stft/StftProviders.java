package org.mirkit.representations.stft;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** The short-time Fourier transform. */
public final class StftProviders {

  /** {@link Spectrogram}. */
  public static final Provider<StftConfig, Representation> STFT =
      Provider.of(
          Representation.class,
          "stft",
          "Spectrogram: magnitude, power, level, phase or complex values of the short-time spectrum",
          StftConfig.class,
          Spectrogram::new);

  private StftProviders() {}
}
