package org.mirkit.representations.waveform;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Waveform} as {@code waveform}. */
public final class WaveformProvider implements RepresentationProvider<WaveformConfig> {

  @Override
  public String id() {
    return "waveform";
  }

  @Override
  public String summary() {
    return "The samples themselves, one by one or in frames";
  }

  @Override
  public Class<WaveformConfig> configType() {
    return WaveformConfig.class;
  }

  @Override
  public Representation create(WaveformConfig config) {
    return new Waveform(config);
  }
}
