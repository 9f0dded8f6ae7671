package org.mirkit.runner.pipeline;

import org.mirkit.api.PluginException;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;

/**
 * A decoder, ready for tracks.
 *
 * @param decoder that was named
 * @param learned what it learned from the training tracks
 */
public record LearnedDecoder(Decoder decoder, float[] learned) {

  /**
   * The scores of a whole track, made to agree.
   *
   * @throws PluginException if the decoder drops or adds some
   */
  Scores decode(Scores scores, ScoreLayout layout) {
    Scores decoded = decoder.decode(scores, layout, learned);
    if (decoded.units() != scores.units() || decoded.decisions() != scores.decisions()) {
      throw new PluginException(
          "the decoder %s made %d decisions of %d outputs from %d of %d; it has to keep their number: ask its author, or leave it out"
              .formatted(
                  decoder,
                  decoded.decisions(),
                  decoded.units(),
                  scores.decisions(),
                  scores.units()));
    }
    return decoded;
  }
}
