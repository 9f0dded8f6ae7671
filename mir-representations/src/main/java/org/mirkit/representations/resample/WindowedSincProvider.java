package org.mirkit.representations.resample;

import org.mirkit.api.audio.Resampler;
import org.mirkit.api.audio.ResamplerProvider;

/** Offers {@link WindowedSincResampler} as {@code windowed-sinc}. */
public final class WindowedSincProvider implements ResamplerProvider<WindowedSincConfig> {

  @Override
  public String id() {
    return "windowed-sinc";
  }

  @Override
  public String summary() {
    return "Linear-phase resampler for any ratio, of the quality of librosa's soxr_hq";
  }

  @Override
  public Class<WindowedSincConfig> configType() {
    return WindowedSincConfig.class;
  }

  @Override
  public Resampler create(WindowedSincConfig config) {
    return new WindowedSincResampler(config);
  }
}
