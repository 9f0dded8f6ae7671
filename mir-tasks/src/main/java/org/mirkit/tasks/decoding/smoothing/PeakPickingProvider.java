package org.mirkit.tasks.decoding.smoothing;

import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.DecoderProvider;

/** Offers {@link PeakPickingDecoder} as {@code peak-picking}. */
public final class PeakPickingProvider implements DecoderProvider<PeakPickingConfig> {

  @Override
  public String id() {
    return "peak-picking";
  }

  @Override
  public String summary() {
    return "Leaves the peaks of each output and nothing else";
  }

  @Override
  public Class<PeakPickingConfig> configType() {
    return PeakPickingConfig.class;
  }

  @Override
  public Decoder create(PeakPickingConfig config) {
    return new PeakPickingDecoder(config);
  }
}
