package org.mirkit.api.model;

import java.util.Optional;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Param;

/**
 * What keeps a network from learning its examples by heart, and a step from going too far; the
 * {@code regularization:} part of a training plan. Weight decay is the optimizer's, dropout a
 * layer.
 *
 * @param classWeights how much each class counts
 * @param labelSmoothing share of a target that is spread over all classes (Szegedy et al. 2016)
 * @param mixup concentration α of the share of a second example in each (Zhang et al. 2018)
 * @param masking stripes of silence in training examples; none without it
 * @param clipNorm the longest that all gradients together may be (Pascanu et al. 2013); 0 for any
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Regularization(
    @Param(
            value = "equal: every decision counts alike; balanced: every class does, however rare",
            defaultValue = "equal")
        ClassWeights classWeights,
    @Param(
            value = "Share of a target that is spread over all classes",
            defaultValue = "0",
            min = 0,
            max = 0.999)
        double labelSmoothing,
    @Param(
            value = "Mix each example with another, by a share from Beta(α, α); 0 mixes none",
            defaultValue = "0",
            min = 0,
            max = 100)
        double mixup,
    @Param(
            value = "Stripes of silence in training examples (SpecAugment)",
            example = "{bandWidth: 8}")
        Optional<Masking> masking,
    @Param(
            value = "Shorten gradients whose norm over all weights is longer; 0 leaves all",
            defaultValue = "0",
            min = 0,
            max = 1e9)
        double clipNorm) {
  /** Nothing of all that. */
  public static final Regularization NONE =
      new Regularization(ClassWeights.EQUAL, 0, 0, Optional.empty(), 0);

  /** How much each class counts in the loss. */
  public enum ClassWeights {
    /** Every decision counts alike. */
    EQUAL,
    /** Every class counts alike: a decision by the inverse of its class's frequency. */
    BALANCED
  }
}
