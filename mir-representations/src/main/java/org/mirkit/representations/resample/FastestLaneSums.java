package org.mirkit.representations.resample;

import org.mirkit.representations.dsp.Processor;

/**
 * The quicker kind of {@link LaneSums} that this process can run: {@code VectorLaneSums} where the
 * Vector API pays, else {@link PlainLaneSums}.
 */
final class FastestLaneSums {
  private static final String VECTOR_SUMS = "org.mirkit.representations.resample.VectorLaneSums";

  static final LaneSums SUMS = of(Processor.hasVectors() && Processor.fuses());

  private FastestLaneSums() {}

  static LaneSums of(boolean vectors) {
    if (!vectors) {
      return new PlainLaneSums();
    }
    try {
      return (LaneSums) Class.forName(VECTOR_SUMS).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(VECTOR_SUMS + " is not beside " + FastestLaneSums.class, e);
    }
  }
}
