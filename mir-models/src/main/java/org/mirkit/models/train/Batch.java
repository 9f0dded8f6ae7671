package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.network.FeatureBatch;

/** Examples that are learned from together, in memory that is used again and again. */
final class Batch {
  private final FeatureBatch features;
  private final TargetBatch targets;
  private int examples;

  Batch(ModelSignature signature, int capacity) {
    boolean perFrame = signature.head().scale() == DecisionScale.FRAME;
    int decisions = perFrame ? signature.input().frames() : 1;
    this.features = new FeatureBatch(signature.input(), capacity);
    this.targets = new TargetBatch(signature.head(), decisions, capacity);
  }

  /** Fills it with these examples; {@code what} they are is named in errors. */
  void fill(String what, ExampleSource source, int[] indices, int epoch) {
    examples = indices.length;
    targets.clear();
    for (int slot = 0; slot < examples; slot++) {
      Example example = source.example(indices[slot], epoch);
      try {
        features.put(slot, example.features());
        targets.put(slot, example.targets());
      } catch (ModelException e) {
        throw new ModelException(
            "%s example %d: %s".formatted(what, indices[slot], e.getMessage()), e);
      }
    }
  }

  /** The features; closed before the next {@link #fill}. */
  NDArray features(NDManager manager) {
    return features.lend(manager, examples);
  }

  /** The targets. */
  NDArray targets(NDManager manager) {
    return targets.create(manager, examples);
  }

  /** Decisions that count. */
  int scored() {
    return targets.scored();
  }

  /** Decisions whose class these outputs get right. */
  int right(NDArray logits) {
    return targets.right(logits.toFloatArray(), examples);
  }
}
