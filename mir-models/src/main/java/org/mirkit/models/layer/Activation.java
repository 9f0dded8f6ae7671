package org.mirkit.models.layer;

import java.util.Locale;

/** The nonlinearity after a layer's sum. */
public enum Activation {
  /** None. */
  LINEAR,
  /** max(x, 0). */
  RELU,
  /** x, or 0.01·x below zero. */
  LEAKY_RELU,
  /** x, or exp(x) − 1 below zero. */
  ELU,
  /** Gaussian error linear unit. */
  GELU,
  /** Hyperbolic tangent. */
  TANH,
  /** 1 / (1 + exp(−x)). */
  SIGMOID,
  /** Shares of 1 among the channels of each place of a map, or among the units. */
  SOFTMAX;

  /** As in YAML: {@code leaky-relu}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a layer's description ends with: {@code ", relu"}, or nothing. */
  String suffix() {
    return this == LINEAR ? "" : ", " + label();
  }
}
