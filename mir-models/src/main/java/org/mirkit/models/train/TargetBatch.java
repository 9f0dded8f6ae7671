package org.mirkit.models.train;

import ai.djl.ndarray.NDManager;
import org.mirkit.api.ModelException;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Targets.Classes;
import org.mirkit.api.task.Targets.Values;
import org.mirkit.models.engine.LossTargets;
import org.mirkit.models.engine.RealFrames;

/** Targets of a batch, checked against the head, with what is not scored left out. */
final class TargetBatch {
  private final Head head;
  private final OutputWeights outputWeights;
  private final int capacity;
  private TargetTable table;
  private int[] classes = new int[0];
  private int decisions;
  private int examples;
  private int scored;
  private double weight;

  /** For so many examples. */
  TargetBatch(Head head, int capacity, OutputWeights outputWeights) {
    this.head = head;
    this.capacity = capacity;
    this.outputWeights = outputWeights;
    this.table = new TargetTable(head, 0);
  }

  /** Makes room for another batch, with so many decisions for each example at most. */
  void begin(int decisionsOfExample) {
    decisions = decisionsOfExample;
    int rows = Math.multiplyExact(capacity, decisions);
    if (classes.length < rows) {
      classes = new int[rows];
      table = new TargetTable(head, rows);
    }
    examples = 0;
    scored = 0;
  }

  /**
   * Adds one example.
   *
   * @param wanted decisions; those that fill it up are not scored
   * @throws ModelException if its targets are not what the head asks for
   */
  void add(Targets targets, int wanted) {
    requireKind(targets);
    if (targets.decisions() != wanted) {
      throw new ModelException(
          "targets hold %d decisions; the network answers with %d for each example"
              .formatted(targets.decisions(), wanted));
    }
    if (targets instanceof Classes labels) {
      addClasses(labels);
    } else if (targets instanceof Values values) {
      addValues(values);
    }
    for (int i = wanted; i < decisions; i++) {
      classes[examples * decisions + i] = Classes.UNSCORED;
      table.setUnscored(examples * decisions + i);
    }
    examples++;
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

  private void addClasses(Classes labels) {
    int units = head.units();
    for (int i = 0; i < labels.decisions(); i++) {
      int label = labels.classOf(i);
      if (label != Classes.UNSCORED && (label < 0 || label >= units)) {
        throw new ModelException(
            "class %d among targets; the head has %d outputs, 0 to %d"
                .formatted(label, units, units - 1));
      }
      int row = examples * decisions + i;
      classes[row] = label;
      table.setClass(row, label, outputWeights.yes());
      scored += label == Classes.UNSCORED ? 0 : 1;
    }
  }

  private void addValues(Values values) {
    if (values.units() != head.units()) {
      throw new ModelException(
          "%d target values per decision; the head has %d outputs"
              .formatted(values.units(), head.units()));
    }
    for (int i = 0; i < values.decisions(); i++) {
      for (int unit = 0; unit < head.units(); unit++) {
        float value = values.at(i, unit);
        boolean counts = !Float.isNaN(value);
        float valueWeight = counts ? outputWeights.of(unit, value) : 0;
        table.set(examples * decisions + i, unit, counts ? value : 0, valueWeight);
        scored += counts ? 1 : 0;
      }
    }
  }

  /** Mixes each example with the next one; {@code shares} of their own as many as examples. */
  void mix(float[] shares) {
    table.mix(decisions, shares);
  }

  /** To be called when all examples are there and mixed; spreads a share of each target. */
  void finish(double labelSmoothing) {
    weight = table.weight(examples * decisions);
    if (labelSmoothing > 0) {
      table.smooth((float) labelSmoothing, examples * decisions);
    }
  }

  /** Decisions, or values, that are scored. */
  int scored() {
    return scored;
  }

  /** What all that is scored counts together. */
  double weight() {
    return weight;
  }

  /** Decisions whose highest output is the right class. */
  int right(float[] logits) {
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

  /** What the loss compares outputs with. */
  LossTargets create(NDManager manager, RealFrames real) {
    return table.create(manager, examples * decisions, weight, examples, real);
  }
}
