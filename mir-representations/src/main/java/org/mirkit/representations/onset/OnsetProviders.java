package org.mirkit.representations.onset;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** The representations of onsets and of their periods. */
public final class OnsetProviders {

  /** {@link FourierTempogram}. */
  public static final Provider<FourierTempogramConfig, Representation> FOURIER_TEMPOGRAM =
      Provider.of(
          Representation.class,
          "fourier-tempogram",
          "Fourier tempogram: how strongly the onset strength pulses at each tempo",
          FourierTempogramConfig.class,
          FourierTempogram::new);

  /** {@link OnsetStrength}. */
  public static final Provider<OnsetStrengthConfig, Representation> ONSET_STRENGTH =
      Provider.of(
          Representation.class,
          "onset-strength",
          "Onset strength: how much the level of the bands rises from frame to frame",
          OnsetStrengthConfig.class,
          OnsetStrength::new);

  /** {@link Tempogram}. */
  public static final Provider<TempogramConfig, Representation> TEMPOGRAM =
      Provider.of(
          Representation.class,
          "tempogram",
          "Tempogram: local autocorrelation of the onset strength",
          TempogramConfig.class,
          Tempogram::new);

  private OnsetProviders() {}
}
