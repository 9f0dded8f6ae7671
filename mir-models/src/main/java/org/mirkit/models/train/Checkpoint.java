package org.mirkit.models.train;

import java.util.Map;
import org.mirkit.models.weights.Tensor;

/**
 * A training between two steps: all that the rest of it depends on. Chance is not in it, because
 * every step draws its own from the seed.
 *
 * @param history the epochs so far
 * @param epoch what has been done of the next
 * @param weights after the last step
 * @param best weights of the best epoch
 * @param memory what the optimizer remembers
 * @param steps that the optimizer has done
 */
record Checkpoint(
    History history,
    EpochSoFar epoch,
    Map<String, Tensor> weights,
    Map<String, Tensor> best,
    Map<String, Tensor> memory,
    long steps) {}
