package org.mirkit.representations.waveform;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** The sound itself. */
public final class WaveformProviders {

  /** {@link Waveform}. */
  public static final Provider<WaveformConfig, Representation> WAVEFORM =
      Provider.of(
          Representation.class,
          "waveform",
          "The samples themselves, one by one or in frames",
          WaveformConfig.class,
          Waveform::new);

  private WaveformProviders() {}
}
