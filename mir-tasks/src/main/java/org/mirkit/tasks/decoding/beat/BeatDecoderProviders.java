package org.mirkit.tasks.decoding.beat;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Decoder;

/** From activations to beats. */
public final class BeatDecoderProviders {

  /** {@link BarPointer}. */
  public static final Provider<BarPointerConfig, Decoder> BAR_POINTER =
      Provider.of(
          Decoder.class,
          "bar-pointer",
          "Beats and downbeats of bars with changing tempo (Krebs, Böck, Widmer 2015)",
          BarPointerConfig.class,
          BarPointer::new);

  /** {@link EllisBeats}. */
  public static final Provider<EllisBeatsConfig, Decoder> DYNAMIC_PROGRAMMING_BEATS =
      Provider.of(
          Decoder.class,
          "dynamic-programming-beats",
          "Beats at one tempo, by dynamic programming (Ellis 2007)",
          EllisBeatsConfig.class,
          EllisBeats::new);

  private BeatDecoderProviders() {}
}
