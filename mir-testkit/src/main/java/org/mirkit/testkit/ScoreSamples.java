package org.mirkit.testkit;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;

/** Scores such as a network with some head can give, right or not. */
final class ScoreSamples {
  private ScoreSamples() {}

  /** Noise, nothing, and everything at once, in the range of the head's activation. */
  static List<Scores> of(Head head, int decisions) {
    SplittableRandom random = new SplittableRandom(5);
    return List.of(
        of(head, decisions, random::nextDouble),
        of(head, decisions, () -> 0),
        of(head, decisions, () -> 1));
  }

  private static Scores of(Head head, int decisions, DoubleSupplier numbers) {
    int units = head.units();
    float[] values = new float[decisions * units];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) numbers.getAsDouble();
    }
    if (head.activation() == Head.Activation.SOFTMAX) {
      for (int decision = 0; decision < decisions; decision++) {
        sumToOne(values, decision * units, units);
      }
    }
    return Scores.of(units, values);
  }

  private static void sumToOne(float[] values, int from, int count) {
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += values[i];
    }
    for (int i = from; i < from + count && sum > 0; i++) {
      values[i] /= (float) sum;
    }
  }
}
