package org.mirkit.tasks.input;

import org.mirkit.api.ModelException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.task.Scores;

/** Holds a model's answers to what a task can decode. */
public final class Answers {
  private Answers() {}

  /**
   * Refuses scores that are not as many as the frames that they are read for.
   *
   * @throws ModelException if there is not one decision for each frame
   */
  public static void requireFrames(Scores scores, TimeGrid grid) {
    if (scores.decisions() != grid.frames()) {
      throw new ModelException(
          "the model answered %d times for %d frames; expected one answer for each frame: let its layers keep the number of frames"
              .formatted(scores.decisions(), grid.frames()));
    }
  }

  /**
   * Refuses scores among which there is no best.
   *
   * @throws ModelException if one is not finite
   */
  public static void requireFinite(Scores scores) {
    for (int decision = 0; decision < scores.decisions(); decision++) {
      for (int unit = 0; unit < scores.units(); unit++) {
        if (!Float.isFinite(scores.at(decision, unit))) {
          throw new ModelException(
              "the model answered %s instead of a probability; its weights are unusable, train it again with a lower learning rate"
                  .formatted(scores.at(decision, unit)));
        }
      }
    }
  }
}
