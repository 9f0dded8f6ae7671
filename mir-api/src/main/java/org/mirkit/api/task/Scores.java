package org.mirkit.api.task;

import java.util.List;
import org.apiguardian.api.API;

/** What a network said, after the head's activation: a value per decision and output. Read-only. */
@API(status = API.Status.STABLE, since = "1.0")
public final class Scores {
  private final int units;
  private final float[] values;

  private Scores(int units, float[] values) {
    this.units = units;
    this.values = values;
  }

  /**
   * Scores of the given values, which they take over.
   *
   * @param units outputs per decision, at least 1
   * @param values the outputs of one decision side by side
   */
  public static Scores of(int units, float[] values) {
    if (units < 1 || values.length % units != 0) {
      throw new IllegalArgumentException(values.length + " values are not rows of " + units);
    }
    return new Scores(units, values);
  }

  /** The mean over all decisions of all parts: one decision for a whole track. */
  public static Scores mean(List<Scores> parts) {
    int units = parts.get(0).units;
    double[] sums = new double[units];
    int decisions = 0;
    for (Scores part : parts) {
      for (int i = 0; i < part.values.length; i++) {
        sums[i % units] += part.values[i];
      }
      decisions += part.decisions();
    }
    float[] mean = new float[units];
    for (int unit = 0; unit < units; unit++) {
      mean[unit] = (float) (sums[unit] / decisions);
    }
    return new Scores(units, mean);
  }

  /** Outputs per decision. */
  public int units() {
    return units;
  }

  /** Number of decisions. */
  public int decisions() {
    return values.length / units;
  }

  /** The score of one output of a decision. */
  public float at(int decision, int unit) {
    return values[decision * units + unit];
  }

  /** The output with the highest score; the first of equals. */
  public int best(int decision) {
    int best = 0;
    for (int unit = 1; unit < units; unit++) {
      if (at(decision, unit) > at(decision, best)) {
        best = unit;
      }
    }
    return best;
  }
}
