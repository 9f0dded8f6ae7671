package org.mirkit.tasks.decoding.viterbi;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Decoder;

/** From scores of frames to the best path through them. */
public final class ViterbiProviders {

  /** {@link ViterbiDecoder}. */
  public static final Provider<ViterbiConfig, Decoder> VITERBI =
      Provider.of(
          Decoder.class,
          "viterbi",
          "The most probable course of classes, with transitions given or learned",
          ViterbiConfig.class,
          ViterbiDecoder::new);

  private ViterbiProviders() {}
}
