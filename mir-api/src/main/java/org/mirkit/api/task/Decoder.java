package org.mirkit.api.task;

import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/**
 * Makes the scores of single frames agree with each other before a task reads them: a median, a
 * most probable path, the beats that one tempo explains.
 *
 * <p>An experiment names any number of decoders, which work one after another; the task's own
 * {@code decode} comes last and reads what they leave. So a decoder that has decided leaves 1 for
 * what it chose and 0 for all else.
 *
 * <p>Implementations are immutable and safe for use by several threads.
 */
@Part(value = "decoder", summary = "Makes the scores of neighbouring frames agree")
@API(status = API.Status.STABLE, since = "1.0")
public interface Decoder {

  /**
   * Refuses scores that it cannot work on.
   *
   * @throws org.mirkit.api.ConfigException if the layout does not suit it; the message says what it
   *     needs
   */
  void requireSuits(ScoreLayout layout);

  /**
   * What it learns from the tracks that a model learns from, to be sealed beside the model.
   *
   * @param tracks the targets of each whole track
   * @return numbers for {@link #decode}; none where nothing is learned
   */
  default float[] learn(List<Targets> tracks, ScoreLayout layout) {
    return new float[0];
  }

  /**
   * The scores of a whole track, made to agree.
   *
   * @param learned what {@link #learn} gave
   * @return as many decisions and outputs
   */
  Scores decode(Scores scores, ScoreLayout layout, float[] learned);
}
