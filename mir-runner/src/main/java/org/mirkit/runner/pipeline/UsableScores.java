package org.mirkit.runner.pipeline;

import java.util.function.DoublePredicate;
import org.mirkit.api.ModelException;
import org.mirkit.api.task.Scores;

/** Holds what a model says to numbers that can be compared, before anybody decides by them. */
final class UsableScores {
  private UsableScores() {}

  /**
   * Scores, all of them finite.
   *
   * @throws ModelException if one is not: decoders and tasks would choose among them all the same
   */
  static Scores require(Scores scores) {
    return require(scores, Double::isFinite);
  }

  /**
   * Potentials, which are logarithms: what cannot be may be minus infinity.
   *
   * @throws ModelException if one is not a number, or infinite otherwise
   */
  static Scores requirePotentials(Scores potentials) {
    return require(potentials, value -> value < Double.POSITIVE_INFINITY);
  }

  private static Scores require(Scores scores, DoublePredicate usable) {
    for (int decision = 0; decision < scores.decisions(); decision++) {
      for (int unit = 0; unit < scores.units(); unit++) {
        if (!usable.test(scores.at(decision, unit))) {
          throw new ModelException(
              "the model answered %s where a number is needed; its weights are unusable, train it again with a lower learning rate"
                  .formatted(scores.at(decision, unit)));
        }
      }
    }
    return scores;
  }
}
