package org.mirkit.models.train;

import java.util.Optional;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.network.FeatureBatch;

/**
 * How batches are made.
 *
 * @param signature the shape of an example, and the head that its targets are for
 * @param context where examples come from
 * @param regularization what is done to those that are learned from
 * @param weights how much each target counts
 * @param capacity examples of the largest batch
 */
record BatchRecipe(
    ModelSignature signature,
    TrainingContext context,
    Regularization regularization,
    OutputWeights weights,
    int capacity) {

  Chance chance() {
    return new Chance(context.seed());
  }

  FeatureBatch features() {
    return new FeatureBatch(signature.input(), capacity);
  }

  TargetBatch targets() {
    boolean perFrame = signature.head().scale() == DecisionScale.FRAME;
    int decisions = perFrame ? signature.input().frames() : 1;
    return new TargetBatch(signature.head(), decisions, capacity, weights);
  }

  Mixup mixup() {
    return new Mixup(regularization.mixup());
  }

  Optional<Stripes> stripes() {
    return regularization.masking().map(masking -> new Stripes(masking, signature.input()));
  }
}
