package org.mirkit.models.train;

import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.LossTargets;
import org.mirkit.models.engine.RealFrames;
import org.mirkit.models.network.FeatureBatch;

/** Examples that are learned from together, in memory that is used again and again. */
final class Batch {
  /** Validation examples stand for the same excerpts all the time, so that losses compare. */
  static final int VALIDATION_EPOCH = 0;

  private final BatchRecipe recipe;
  private final FeatureBatch features;
  private final TargetBatch targets;
  private int examples;

  Batch(BatchRecipe recipe) {
    this.recipe = recipe;
    this.features = recipe.features();
    this.targets = recipe.targets();
  }

  /**
   * Fills it with a job's examples; those that are learned from are mixed and masked by the chance
   * of their step.
   */
  void fill(Job job) {
    if (job.learned()) {
      put("training", recipe.context().training(), job.indices(), job.epoch());
      regularize(recipe.chance().ofBatch(job.epoch(), job.step()));
    } else {
      put("validation", recipe.context().validation(), job.indices(), VALIDATION_EPOCH);
      targets.finish(0);
    }
  }

  private void put(String what, ExampleSource source, int[] indices, int epoch) {
    examples = indices.length;
    begin(source, indices, epoch);
    for (int slot = 0; slot < examples; slot++) {
      Example example = source.example(indices[slot], epoch);
      try {
        features.put(slot, example.features());
        targets.add(example.targets(), recipe.decisions(example.features().frames()));
      } catch (ModelException e) {
        throw new ModelException(
            "%s example %d: %s".formatted(what, indices[slot], e.getMessage()), e);
      }
    }
  }

  /** Where lengths differ, a batch is no longer than it has to be. */
  private void begin(ExampleSource source, int[] indices, int epoch) {
    recipe
        .lengths()
        .ifPresent(
            lengths -> {
              int most = lengths.longest();
              int longest =
                  source.equalLengths()
                      ? most
                      : Arrays.stream(indices).map(i -> source.frames(i, epoch)).max().orElse(most);
              features.beginShorter(lengths.of(Math.min(most, longest)));
            });
    targets.begin(recipe.decisions(features.frames()));
  }

  private void regularize(SplittableRandom random) {
    recipe.mixup().apply(features, targets, examples, random);
    recipe.stripes().ifPresent(stripes -> stripes.apply(features, examples, random));
    targets.finish(recipe.regularization().labelSmoothing());
  }

  /** The features; closed before the next {@link #fill}. */
  Framed features(NDManager manager) {
    return features.lend(manager, examples);
  }

  /** The targets. */
  LossTargets targets(NDManager manager) {
    return targets.create(manager, features.real(examples));
  }

  /** How many examples it holds. */
  int examples() {
    return examples;
  }

  /** Which frames are their own. */
  RealFrames real() {
    return features.real(examples);
  }

  /** Decisions that count. */
  int scored() {
    return targets.scored();
  }

  /** What they count together. */
  double weight() {
    return targets.weight();
  }

  /** Decisions whose class these outputs get right. */
  int right(float[] outputs) {
    return targets.right(outputs);
  }
}
