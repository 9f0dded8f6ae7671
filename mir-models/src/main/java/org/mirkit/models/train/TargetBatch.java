package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import org.mirkit.api.ModelException;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Targets.Classes;
import org.mirkit.api.task.Targets.Values;

/**
 * Targets of a batch as a table with a row per decision and a column per output: values as they
 * are, a class as a single 1, and a class that is not scored as zeros.
 */
final class TargetBatch {
  private final Head head;
  private final int decisions;
  private final float[] table;
  private final int[] classes;
  private int scored;

  /** Room for so many examples with so many decisions each. */
  TargetBatch(Head head, int decisions, int capacity) {
    this.head = head;
    this.decisions = decisions;
    this.table = new float[Math.multiplyExact(capacity * decisions, head.units())];
    this.classes = new int[capacity * decisions];
  }

  /** Makes room for another batch. */
  void clear() {
    scored = 0;
  }

  /**
   * Puts one example in its place.
   *
   * @throws ModelException if they are not what the head asks for
   */
  void put(int slot, Targets targets) {
    requireKind(targets);
    if (targets.decisions() != decisions) {
      throw new ModelException(
          "targets hold %d decisions; the network answers with %d for each example"
              .formatted(targets.decisions(), decisions));
    }
    if (targets instanceof Classes labels) {
      putClasses(slot * decisions, labels);
    } else if (targets instanceof Values values) {
      putValues(slot * decisions, values);
    }
  }

  private void requireKind(Targets targets) {
    boolean wantsClasses = head.loss() == Head.Loss.CROSS_ENTROPY;
    if (wantsClasses != targets instanceof Classes) {
      throw new ModelException(
          "loss %s learns from %s, not from %s"
              .formatted(
                  head.loss(),
                  wantsClasses ? "classes" : "values",
                  targets.getClass().getSimpleName()));
    }
  }

  private void putClasses(int firstRow, Classes labels) {
    int units = head.units();
    Arrays.fill(table, firstRow * units, (firstRow + decisions) * units, 0);
    for (int i = 0; i < decisions; i++) {
      int label = labels.classOf(i);
      classes[firstRow + i] = label;
      if (label == Classes.UNSCORED) {
        continue;
      }
      if (label < 0 || label >= units) {
        throw new ModelException(
            "class %d among targets; the head has %d outputs, 0 to %d"
                .formatted(label, units, units - 1));
      }
      table[(firstRow + i) * units + label] = 1;
      scored++;
    }
  }

  private void putValues(int firstRow, Values values) {
    int units = head.units();
    if (values.units() != units) {
      throw new ModelException(
          "%d target values per decision; the head has %d outputs"
              .formatted(values.units(), units));
    }
    for (int i = 0; i < decisions; i++) {
      for (int unit = 0; unit < units; unit++) {
        table[(firstRow + i) * units + unit] = values.at(i, unit);
      }
    }
    scored += decisions;
  }

  /** Decisions of the batch that count. */
  int scored() {
    return scored;
  }

  /** Decisions whose highest output is the right class. */
  int right(float[] logits, int examples) {
    int right = 0;
    for (int row = 0; row < examples * decisions; row++) {
      if (classes[row] != Classes.UNSCORED && best(logits, row) == classes[row]) {
        right++;
      }
    }
    return right;
  }

  private int best(float[] logits, int row) {
    int first = row * head.units();
    int best = 0;
    for (int unit = 1; unit < head.units(); unit++) {
      if (logits[first + unit] > logits[first + best]) {
        best = unit;
      }
    }
    return best;
  }

  /** The table of the first examples. */
  NDArray create(NDManager manager, int examples) {
    int rows = examples * decisions;
    return manager.create(Arrays.copyOf(table, rows * head.units()), new Shape(rows, head.units()));
  }
}
