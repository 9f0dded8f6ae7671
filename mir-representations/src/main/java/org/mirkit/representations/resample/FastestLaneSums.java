package org.mirkit.representations.resample;

/**
 * The quicker kind of {@link LaneSums} that this JVM can run: {@code VectorLaneSums} where it was
 * started with {@code --add-modules jdk.incubator.vector}, else {@link PlainLaneSums}. {@code
 * -Dmirkit.simd=off} forces the latter.
 */
final class FastestLaneSums {
  private static final String VECTOR_SUMS = "org.mirkit.representations.resample.VectorLaneSums";

  static final LaneSums SUMS = in(ModuleLayer.boot(), System.getProperty("mirkit.simd", "on"));

  private FastestLaneSums() {}

  static LaneSums in(ModuleLayer layer, String simd) {
    if (simd.equals("off") || layer.findModule("jdk.incubator.vector").isEmpty()) {
      return new PlainLaneSums();
    }
    try {
      return (LaneSums) Class.forName(VECTOR_SUMS).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(VECTOR_SUMS + " is not beside " + FastestLaneSums.class, e);
    }
  }
}
