package org.mirkit.models.train;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.LossTargets;
import org.mirkit.models.engine.RealFrames;

/** What outputs should be, and how much each counts: a row per decision, a column per output. */
final class TargetTable {
  private final Head head;
  private final boolean ofClasses;
  private final float[] values;
  private final float[] weights;

  /** A table with room for so many rows. */
  TargetTable(Head head, int rows) {
    this.head = head;
    this.ofClasses = head.loss() == Head.Loss.CROSS_ENTROPY;
    this.values = new float[Math.multiplyExact(rows, head.units())];
    this.weights = new float[values.length];
  }

  /** Sets one value and how much it counts; 0 for not at all. */
  void set(int row, int unit, float value, float weight) {
    int place = row * head.units() + unit;
    values[place] = value;
    weights[place] = weight;
  }

  /** Sets a row to nothing that counts. */
  void setUnscored(int row) {
    for (int unit = 0; unit < head.units(); unit++) {
      set(row, unit, 0, 0);
    }
  }

  /** Sets a row to one class, or to nothing that counts. */
  void setClass(int row, int label, float[] classWeights) {
    boolean counts = label >= 0;
    for (int unit = 0; unit < classWeights.length; unit++) {
      set(row, unit, unit == label ? 1 : 0, counts ? classWeights[unit] : 0);
    }
  }

  /**
   * Mixes each example with the next, and the last with the first.
   *
   * @param rows of an example
   * @param shares of each in its mixture; as many as there are examples
   */
  void mix(int rows, float[] shares) {
    int each = rows * head.units();
    float[] firstValues = Arrays.copyOf(values, each);
    float[] firstWeights = Arrays.copyOf(weights, each);
    int last = shares.length - 1;
    for (int slot = 0; slot < last; slot++) {
      mix(slot * each, shares[slot], values, weights, (slot + 1) * each, each);
    }
    mix(last * each, shares[last], firstValues, firstWeights, 0, each);
  }

  /** A class that is not scored adds nothing; a value that is not scored spoils the mixture. */
  private void mix(int to, float share, float[] others, float[] otherWeights, int from, int count) {
    for (int i = 0; i < count; i++) {
      float own = weights[to + i];
      float other = otherWeights[from + i];
      values[to + i] = share * values[to + i] + (1 - share) * others[from + i];
      if (ofClasses) {
        weights[to + i] = Math.max(own, other);
      } else {
        weights[to + i] = own > 0 && other > 0 ? share * own + (1 - share) * other : 0;
      }
    }
  }

  /** What so many rows count together. */
  double weight(int rows) {
    double sum = 0;
    for (int i = 0; i < rows * head.units(); i++) {
      sum += ofClasses ? values[i] * weights[i] : weights[i];
    }
    return sum;
  }

  /**
   * Spreads a share of each target (Szegedy et al. 2016, section 7): of a class over all classes,
   * of yes or no over both.
   */
  void smooth(float share, int rows) {
    int units = head.units();
    for (int row = 0; row < rows; row++) {
      float whole = 0;
      for (int i = row * units; i < (row + 1) * units; i++) {
        whole += values[i];
      }
      float spread = ofClasses ? whole / units : 0.5f;
      for (int i = row * units; i < (row + 1) * units; i++) {
        values[i] = (1 - share) * values[i] + share * spread;
      }
    }
  }

  /** So many rows as arrays of the engine's. */
  LossTargets create(NDManager manager, int rows, double weight, int examples, RealFrames real) {
    Shape shape = new Shape(rows, head.units());
    int size = rows * head.units();
    return new LossTargets(
        head,
        manager.create(Arrays.copyOf(values, size), shape),
        manager.create(Arrays.copyOf(weights, size), shape),
        weight > 0 ? (float) weight : 1,
        examples,
        real);
  }
}
