package org.mirkit.representations.dsp;

/**
 * The quicker kind of {@link LaneArithmetic} that this JVM can run: {@code VectorLanes} where it
 * was started with {@code --add-modules jdk.incubator.vector} and has its optimising compiler,
 * without which vectors are objects, else {@link PlainLanes}. {@code -Dmirkit.simd=off} forces the
 * latter.
 */
final class FastestLanes {
  private static final String VECTOR_LANES = "org.mirkit.representations.dsp.VectorLanes";

  static final LaneArithmetic LANES =
      in(ModuleLayer.boot(), System.getProperty("mirkit.simd", "on"));

  private FastestLanes() {}

  static LaneArithmetic in(ModuleLayer layer, String simd) {
    String compilers = System.getProperty("java.vm.info", "");
    boolean optimises =
        !compilers.contains("interpreted") && !compilers.contains("emulated-client");
    boolean hasModule = layer.findModule("jdk.incubator.vector").isPresent();
    if (simd.equals("off") || !hasModule || !optimises) {
      return new PlainLanes();
    }
    try {
      return (LaneArithmetic) Class.forName(VECTOR_LANES).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(VECTOR_LANES + " is not beside " + FastestLanes.class, e);
    }
  }
}
