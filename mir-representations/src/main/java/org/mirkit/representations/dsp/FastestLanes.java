package org.mirkit.representations.dsp;

/**
 * The quicker kind of {@link LaneArithmetic} that this process can run: {@code VectorLanes} where
 * the Vector API pays, else {@link PlainLanes}.
 */
final class FastestLanes {
  private static final String VECTOR_LANES = "org.mirkit.representations.dsp.VectorLanes";

  static final LaneArithmetic LANES = of(Processor.hasVectors());

  private FastestLanes() {}

  static LaneArithmetic of(boolean vectors) {
    if (!vectors) {
      return new PlainLanes();
    }
    try {
      return (LaneArithmetic) Class.forName(VECTOR_LANES).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(VECTOR_LANES + " is not beside " + FastestLanes.class, e);
    }
  }
}
