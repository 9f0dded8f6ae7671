package org.mirkit.testkit;

import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;

/** The scores of a network that makes no mistake. */
final class PerfectScores {
  private PerfectScores() {}

  /** One-hot rows for classes, with zeros where a decision is unscored; values as they are. */
  static Scores of(Targets targets, int units) {
    float[] scores = new float[targets.decisions() * units];
    for (int decision = 0; decision < targets.decisions(); decision++) {
      if (targets instanceof Targets.Values values) {
        for (int unit = 0; unit < units; unit++) {
          scores[decision * units + unit] = values.at(decision, unit);
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
