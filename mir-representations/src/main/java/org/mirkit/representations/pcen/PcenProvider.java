package org.mirkit.representations.pcen;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Pcen} as {@code pcen}. */
public final class PcenProvider implements RepresentationProvider<PcenConfig> {

  @Override
  public String id() {
    return "pcen";
  }

  @Override
  public String summary() {
    return "Mel spectrogram under per-channel energy normalisation: steady sound fades, onsets stay";
  }

  @Override
  public Class<PcenConfig> configType() {
    return PcenConfig.class;
  }

  @Override
  public Representation create(PcenConfig config) {
    return new Pcen(config);
  }
}
