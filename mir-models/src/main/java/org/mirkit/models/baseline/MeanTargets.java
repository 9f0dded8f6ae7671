package org.mirkit.models.baseline;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Targets.Classes;
import org.mirkit.api.task.Targets.Values;

/** Adds up targets that are scored: classes by counting, values by summing. */
final class MeanTargets {
  private final double[] sums;

  /** How many targets each output had. */
  private final long[] scored;

  private MeanTargets(int units) {
    this.sums = new double[units];
    this.scored = new long[units];
  }

  /** All targets of a source. */
  static MeanTargets of(ExampleSource source, int units) {
    MeanTargets targets = new MeanTargets(units);
    for (int i = 0; i < source.size(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("training interrupted");
      }
      targets.add(source.example(i, 0).targets());
    }
    return targets;
  }

  private void add(Targets targets) {
    for (int decision = 0; decision < targets.decisions(); decision++) {
      if (targets instanceof Classes classes) {
        addClass(classes.classOf(decision));
      } else if (targets instanceof Values values) {
        addValues(values, decision);
      }
    }
  }

  private void addClass(int label) {
    if (label != Classes.UNSCORED) {
      if (label < 0 || label >= sums.length) {
        throw new ModelException(
            "class %d among targets; the head has %d outputs".formatted(label, sums.length));
      }
      sums[label]++;
      for (int unit = 0; unit < scored.length; unit++) {
        scored[unit]++;
      }
    }
  }

  private void addValues(Values values, int decision) {
    if (values.units() != sums.length) {
      throw new ModelException(
          "%d target values per decision; the head has %d outputs"
              .formatted(values.units(), sums.length));
    }
    for (int unit = 0; unit < sums.length; unit++) {
      float value = values.at(decision, unit);
      if (!Float.isNaN(value)) {
        sums[unit] += value;
        scored[unit]++;
      }
    }
  }

  /** The mean of each output; 0 for one of which nothing is known. */
  float[] mean() {
    if (Arrays.stream(scored).allMatch(count -> count == 0)) {
      throw new ModelException(
          "there is nothing to count: no training example has a scored decision;"
              + " check the dataset and its split");
    }
    float[] mean = new float[sums.length];
    for (int unit = 0; unit < mean.length; unit++) {
      mean[unit] = (float) (sums[unit] / Math.max(1, scored[unit]));
    }
    return mean;
  }
}
