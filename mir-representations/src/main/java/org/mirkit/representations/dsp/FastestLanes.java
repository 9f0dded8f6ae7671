package org.mirkit.representations.dsp;

/**
 * The quicker kind of {@link LaneArithmetic} that this JVM can run: {@code VectorLanes} where it
 * was started with {@code --add-modules jdk.incubator.vector}, else {@link PlainLanes}. {@code
 * -Dmirkit.simd=off} forces the latter.
 */
final class FastestLanes {
  private static final String VECTOR_LANES = "org.mirkit.representations.dsp.VectorLanes";

  static final LaneArithmetic LANES =
      in(ModuleLayer.boot(), System.getProperty("mirkit.simd", "on"));

  private FastestLanes() {}

  static LaneArithmetic in(ModuleLayer layer, String simd) {
    if (simd.equals("off") || layer.findModule("jdk.incubator.vector").isEmpty()) {
      return new PlainLanes();
    }
    try {
      return (LaneArithmetic) Class.forName(VECTOR_LANES).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(VECTOR_LANES + " is not beside " + FastestLanes.class, e);
    }
  }
}
