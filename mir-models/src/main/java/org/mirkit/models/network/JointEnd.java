package org.mirkit.models.network;

import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.engine.RealFrames;

/** A {@link JointLayer} at work: the loss that it brings, and how outputs become scores. */
public interface JointEnd extends DjlLoss {

  /**
   * The scores of some examples.
   *
   * @param outputs a row per decision, all decisions of one example side by side
   * @param examples how many there are; each has as many rows
   * @param real which rows of an example are its own
   * @return as many rows; 0 where they are no example's own
   */
  float[] scores(float[] outputs, int examples, RealFrames real);

  /**
   * The scores of one sequence of any length, such as a whole track.
   *
   * @param outputs a row per decision
   */
  float[] scoresOfOne(float[] outputs);
}
