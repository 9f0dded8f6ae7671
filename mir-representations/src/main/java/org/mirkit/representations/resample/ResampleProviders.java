package org.mirkit.representations.resample;

import org.mirkit.api.audio.Resampler;
import org.mirkit.api.plugin.Provider;

/** The resampler. */
public final class ResampleProviders {

  /** {@link WindowedSincResampler}. */
  public static final Provider<WindowedSincConfig, Resampler> WINDOWED_SINC =
      Provider.of(
          Resampler.class,
          "windowed-sinc",
          "Linear-phase resampler for any ratio, of the quality of librosa's soxr_hq",
          WindowedSincConfig.class,
          WindowedSincResampler::new);

  private ResampleProviders() {}
}
