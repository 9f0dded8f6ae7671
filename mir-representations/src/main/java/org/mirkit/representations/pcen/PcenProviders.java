package org.mirkit.representations.pcen;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** Per-channel energy normalisation. */
public final class PcenProviders {

  /** {@link Pcen}. */
  public static final Provider<PcenConfig, Representation> PCEN =
      Provider.of(
          Representation.class,
          "pcen",
          "Mel spectrogram under per-channel energy normalisation: steady sound fades, onsets stay",
          PcenConfig.class,
          Pcen::new);

  private PcenProviders() {}
}
