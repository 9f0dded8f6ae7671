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
   * Means over decisions; NaN without any.
   *
   * @param accuracy NaN where targets are values
   */
  record Result(double loss, double accuracy) {}

  Result over(ExampleSource source) {
    double sum = 0;
    long right = 0;
    long decisions = 0;
    for (int i = 0; i < source.size(); i++) {
      Targets targets = source.example(i, 0).targets();
      for (int decision = 0; decision < targets.decisions(); decision++) {
        if (targets instanceof Classes classes && classes.classOf(decision) != Classes.UNSCORED) {
          sum -= log(answer[classes.classOf(decision)]);
          right += classes.classOf(decision) == best ? 1 : 0;
          decisions++;
        } else if (targets instanceof Values values) {
          sum += ofValues(values, decision);
          decisions++;
        }
      }
    }
    boolean classes = loss == Head.Loss.CROSS_ENTROPY;
    return new Result(sum / decisions, classes ? (double) right / decisions : Double.NaN);
  }

  private double ofValues(Values values, int decision) {
    double sum = 0;
    for (int unit = 0; unit < answer.length; unit++) {
      double target = values.at(decision, unit);
      double error = target - answer[unit];
      sum +=
          loss == Head.Loss.MEAN_SQUARED_ERROR
              ? error * error
              : -target * log(answer[unit]) - (1 - target) * log(1 - answer[unit]);
    }
    return sum / answer.length;
  }

  private static double log(double probability) {
    return Math.log(Math.max(LEAST_PROBABILITY, probability));
  }
}
