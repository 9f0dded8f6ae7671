package org.mirkit.testkit;

import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;

/** The scores of a network that makes no mistake. */
final class PerfectScores {
  private PerfectScores() {}

  /** One-hot rows for classes, values as they are; zeros where nothing is scored. */
  static Scores of(Targets targets, int units) {
    float[] scores = new float[targets.decisions() * units];
    for (int decision = 0; decision < targets.decisions(); decision++) {
      if (targets instanceof Targets.Values values) {
        for (int unit = 0; unit < units; unit++) {
          float value = values.at(decision, unit);
          scores[decision * units + unit] = Float.isNaN(value) ? 0 : value;
        }
      } else if (targets instanceof Targets.Classes classes) {
        int best = classes.classOf(decision);
        if (best != Targets.Classes.UNSCORED) {
          scores[decision * units + best] = 1;
        }
      }
    }
    return Scores.of(units, scores);
  }
}
