package org.mirkit.representations.dsp;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this process can do fast, found out once: vector instructions that are asked for by name,
 * and sums of products with a single rounding.
 */
public final class Processor {
  private static final String VECTOR_MODULE = "jdk.incubator.vector";

  private Processor() {}

  /**
   * Whether the Vector API pays: the JVM was started with {@code --add-modules
   * jdk.incubator.vector} and has its optimising compiler, without which vectors are objects; and
   * {@code -Dmirkit.simd=off} does not forbid it.
   */
  public static boolean hasVectors() {
    return hasVectors(
        ModuleLayer.boot(),
        System.getProperty("mirkit.simd", "on"),
        System.getProperty("java.vm.info", ""));
  }

  static boolean hasVectors(ModuleLayer layer, String simd, String compilers) {
    boolean optimises =
        !compilers.contains("interpreted") && !compilers.contains("emulated-client");
    return !simd.equals("off") && optimises && layer.findModule(VECTOR_MODULE).isPresent();
  }

  /**
   * Whether {@link Math#fma} is an instruction here. Where it is not, it is exact arithmetic in
   * software, a thousand times slower.
   */
  public static boolean fuses() {
    try {
      HotSpotDiagnosticMXBean machine =
          ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      return machine == null || Boolean.parseBoolean(machine.getVMOption("UseFMA").getValue());
    } catch (IllegalArgumentException e) {
      // Another virtual machine than HotSpot, which has no such option.
      return true;
    }
  }
}
