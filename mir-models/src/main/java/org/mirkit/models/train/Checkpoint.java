package org.mirkit.models.train;

import java.util.Map;
import org.mirkit.models.weights.Tensor;

/**
 * A training between two epochs: all that the rest of it depends on. Chance is not in it, because
 * every epoch draws its own from the seed.
 *
 * @param history the epochs so far
 * @param weights after the last of them
 * @param best weights of the best epoch
 * @param memory what the optimizer remembers
 * @param steps that the optimizer has done
 */
record Checkpoint(
    History history,
    Map<String, Tensor> weights,
    Map<String, Tensor> best,
    Map<String, Tensor> memory,
    long steps) {}
