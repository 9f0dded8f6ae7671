package org.mirkit.api.task;

import org.apiguardian.api.API;

/**
 * The end of a network as the task wants it; models add it after their own layers.
 *
 * @param units number of outputs V per decision
 * @param activation what turns outputs into scores: {@code softmax}, {@code sigmoid}, {@code
 *     linear}
 * @param loss by name: {@code cross-entropy}, {@code binary-cross-entropy}, {@code
 *     mean-squared-error}
 * @param scale per frame, or pooled over time
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Head(int units, Activation activation, Loss loss, DecisionScale scale) {

  /** What turns a network's outputs into scores. */
  public enum Activation {
    /** Probabilities of classes that exclude each other. */
    SOFTMAX,
    /** Independent probabilities. */
    SIGMOID,
    /** Values as they are. */
    LINEAR
  }

  /** What training makes small. */
  public enum Loss {
    /** Negative log likelihood of the true class; targets are {@link Targets.Classes}. */
    CROSS_ENTROPY,
    /** The same for each output alone; targets are {@link Targets.Values} in 0…1. */
    BINARY_CROSS_ENTROPY,
    /** Mean squared difference; targets are {@link Targets.Values}. */
    MEAN_SQUARED_ERROR
  }
}
