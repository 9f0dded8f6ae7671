package org.mirkit.models.train;

import java.util.Optional;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.network.BatchLengths;
import org.mirkit.models.network.FeatureBatch;

/**
 * How batches are made.
 *
 * @param signature the shape of an example, and the head that its targets are for
 * @param context where examples come from
 * @param regularization what is done to those that are learned from
 * @param weights how much each target counts
 * @param capacity examples of the largest batch
 * @param lengths how long batches are, if examples may be shorter than the signature says
 */
record BatchRecipe(
    ModelSignature signature,
    TrainingContext context,
    Regularization regularization,
    OutputWeights weights,
    int capacity,
    Optional<BatchLengths> lengths) {

  /** For examples that are all as long as the signature says. */
  BatchRecipe(
      ModelSignature signature,
      TrainingContext context,
      Regularization regularization,
      OutputWeights weights,
      int capacity) {
    this(signature, context, regularization, weights, capacity, Optional.empty());
  }

  Chance chance() {
    return new Chance(context.seed());
  }

  FeatureBatch features() {
    return lengths.isPresent()
        ? FeatureBatch.growing(signature.input(), capacity)
        : new FeatureBatch(signature.input(), capacity);
  }

  TargetBatch targets() {
    return new TargetBatch(signature.head(), capacity, weights);
  }

  /** How many decisions are made for so many frames. */
  int decisions(int frames) {
    return signature.head().scale() == DecisionScale.FRAME ? frames : 1;
  }

  Mixup mixup() {
    return new Mixup(regularization.mixup());
  }

  Optional<Stripes> stripes() {
    return regularization.masking().map(masking -> new Stripes(masking, signature.input()));
  }
}
