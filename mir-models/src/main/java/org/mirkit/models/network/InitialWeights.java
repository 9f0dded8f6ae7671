package org.mirkit.models.network;

import java.util.Locale;

/**
 * How weights begin, by their fan-in n (values that a unit hears) and fan-out m. Biases begin at 0.
 * Recurrent layers begin uniformly in ±1/√units, as in PyTorch, unless orthogonal is asked for;
 * what a layer itself gives, such as the filters of a filter bank, stays.
 */
public enum InitialWeights {
  /** Normal with variance 2/n (He et al. 2015). */
  HE_NORMAL,
  /** Uniform with variance 2/n. */
  HE_UNIFORM,
  /** Normal with variance 2/(n + m) (Glorot and Bengio 2010). */
  GLOROT_NORMAL,
  /** Uniform with variance 2/(n + m). */
  GLOROT_UNIFORM,
  /** Normal with variance 1/n (LeCun et al. 1998). */
  LECUN_NORMAL,
  /** Rows, or columns where there are fewer, at right angles, of length 1 (Saxe et al. 2014). */
  ORTHOGONAL;

  /** As in YAML: {@code he-normal}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
