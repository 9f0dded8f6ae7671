package org.mirkit.benchmarks;

import org.mirkit.runner.io.HalfFloatRows;
import org.mirkit.runner.io.HalfFloats;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * Levels between −100 and 0 dB to half floats and back; an operation is one value.
 *
 * <p>Encoding is bound by half a dozen integer operations a value, of which a core does four a
 * cycle: one to two billion values a second. Decoding is bound by two loads and a store a value
 * where a table does it (JDK 17), and by memory where the processor does (from JDK 20).
 */
public class HalfFloatBenchmark extends Measured {
  private static final int VALUES = 1 << 16;

  private final float[] floats = new float[VALUES];
  private final short[] halves = new short[VALUES];

  /** Makes the values. */
  public HalfFloatBenchmark() {
    for (int i = 0; i < VALUES; i++) {
      floats[i] = -100f * (i * 40_503L % VALUES) / VALUES;
      halves[i] = HalfFloats.toHalf(floats[i]);
    }
  }

  /** To half floats. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public short[] encode() {
    for (int i = 0; i < VALUES; i++) {
      halves[i] = HalfFloats.toHalf(floats[i]);
    }
    return halves;
  }

  /** And back. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public float[] decode() {
    HalfFloatRows.decode(halves, floats, 0, VALUES);
    return floats;
  }
}
