package org.mirkit.models.baseline;

import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Targets.Classes;
import org.mirkit.api.task.Targets.Values;

/** How far one answer for everything is from the targets. */
final class ConstantLoss {
  /** A class never seen in training would else cost infinitely much. */
  private static final double LEAST_PROBABILITY = 1e-7;

  private final Head.Loss loss;
  private final float[] answer;
  private final int best;

  ConstantLoss(Head.Loss loss, float[] answer) {
    this.loss = loss;
    this.answer = answer;
    int highest = 0;
    for (int unit = 1; unit < answer.length; unit++) {
      highest = answer[unit] > answer[highest] ? unit : highest;
    }
    this.best = highest;
  }

  /**
   * Means over decisions, or values, that are scored; NaN without any.
   *
   * @param accuracy NaN where targets are values
   */
  record Result(double loss, double accuracy) {}

  Result over(ExampleSource source) {
    Sum sum = new Sum();
    for (int i = 0; i < source.size(); i++) {
      Targets targets = source.example(i, 0).targets();
      for (int decision = 0; decision < targets.decisions(); decision++) {
        if (targets instanceof Classes classes) {
          addClass(classes.classOf(decision), sum);
        } else if (targets instanceof Values values) {
          addValues(values, decision, sum);
        }
      }
    }
    boolean classes = loss == Head.Loss.CROSS_ENTROPY;
    return new Result(sum.loss / sum.scored, classes ? sum.right / sum.scored : Double.NaN);
  }

  private void addClass(int label, Sum sum) {
    if (label != Classes.UNSCORED) {
      sum.loss -= log(answer[label]);
      sum.right += label == best ? 1 : 0;
      sum.scored++;
    }
  }

  private void addValues(Values values, int decision, Sum sum) {
    for (int unit = 0; unit < answer.length; unit++) {
      float target = values.at(decision, unit);
      if (!Float.isNaN(target)) {
        sum.loss += ofValue(target, answer[unit]);
        sum.scored++;
      }
    }
  }

  private double ofValue(double target, double value) {
    double error = target - value;
    return loss == Head.Loss.MEAN_SQUARED_ERROR
        ? error * error
        : -target * log(value) - (1 - target) * log(1 - value);
  }

  private static double log(double probability) {
    return Math.log(Math.max(LEAST_PROBABILITY, probability));
  }

  private static final class Sum {
    private double loss;
    private double right;
    private double scored;
  }
}
