package org.mirkit.models.train;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Targets.Classes;
import org.mirkit.api.task.Targets.Values;

/**
 * How much a target counts, for each output.
 *
 * @param yes for a class that is the right one, or a value of 1
 * @param no for a value of 0; without meaning for classes
 */
record OutputWeights(float[] yes, float[] no) {

  /** Everything counts alike. */
  static OutputWeights equal(int units) {
    float[] ones = new float[units];
    Arrays.fill(ones, 1);
    return new OutputWeights(ones, ones.clone());
  }

  /**
   * Every class that occurs counts alike, the mean over decisions being 1; where outputs answer yes
   * or no, every answer of each output does. A source is counted as it is in its first epoch.
   */
  static OutputWeights balanced(Head head, ExampleSource source) {
    double[] yes = new double[head.units()];
    double[] no = new double[head.units()];
    for (int i = 0; i < source.size(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("training interrupted while counting classes");
      }
      count(source.targets(i, 0), yes, no);
    }
    return head.loss() == Head.Loss.CROSS_ENTROPY ? ofClasses(yes) : ofAnswers(yes, no);
  }

  private static void count(Targets targets, double[] yes, double[] no) {
    for (int decision = 0; decision < targets.decisions(); decision++) {
      if (targets instanceof Classes classes) {
        int label = classes.classOf(decision);
        if (label >= 0 && label < yes.length) {
          yes[label]++;
        }
      } else if (targets instanceof Values values) {
        for (int unit = 0; unit < Math.min(yes.length, values.units()); unit++) {
          float value = values.at(decision, unit);
          if (!Float.isNaN(value)) {
            yes[unit] += value;
            no[unit] += 1 - value;
          }
        }
      }
    }
  }

  private static OutputWeights ofClasses(double[] counts) {
    OutputWeights weights = equal(counts.length);
    double decisions = Arrays.stream(counts).sum();
    long classes = Arrays.stream(counts).filter(count -> count > 0).count();
    for (int unit = 0; unit < counts.length; unit++) {
      if (counts[unit] > 0) {
        weights.yes[unit] = (float) (decisions / (classes * counts[unit]));
      }
    }
    return weights;
  }

  private static OutputWeights ofAnswers(double[] yes, double[] no) {
    OutputWeights weights = equal(yes.length);
    for (int unit = 0; unit < yes.length; unit++) {
      if (yes[unit] > 0 && no[unit] > 0) {
        double half = (yes[unit] + no[unit]) / 2;
        weights.yes[unit] = (float) (half / yes[unit]);
        weights.no[unit] = (float) (half / no[unit]);
      }
    }
    return weights;
  }

  /** For a value between 0 and 1: so much of a yes, the rest of a no. */
  float of(int unit, float value) {
    return value * yes[unit] + (1 - value) * no[unit];
  }
}
