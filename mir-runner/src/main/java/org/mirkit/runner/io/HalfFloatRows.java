package org.mirkit.runner.io;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Half floats decoded many at a time: with the processor's own instruction, eight or more at once,
 * where the JDK offers it (from version 20), else by a table of all 65 536 values, which is faster
 * than any arithmetic that Java 17 compiles to one value after another. What stands in pairs is
 * decoded faster still, see {@link HalfFloatPairs}.
 */
public final class HalfFloatRows {
  /** Asked for once: what does not change may be compiled into the loop. */
  private static final boolean IN_JDK = Runtime.version().feature() >= 20;

  private static final MethodHandle TO_FLOAT = inJdk();
  private static final float[] TABLE = IN_JDK ? new float[0] : table();

  private HalfFloatRows() {}

  /** Decodes the first values of an array to a place in another. */
  public static void decode(short[] halves, float[] target, int offset, int length) {
    if (IN_JDK) {
      decodeByJdk(halves, target, offset, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      target[offset + i] = TABLE[halves[i] & 0xFFFF];
    }
  }

  private static void decodeByJdk(short[] halves, float[] target, int offset, int length) {
    try {
      for (int i = 0; i < length; i++) {
        target[offset + i] = (float) TO_FLOAT.invokeExact(halves[i]);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Float.float16ToFloat declares no exception", e);
    }
  }

  private static MethodHandle inJdk() {
    MethodType type = MethodType.methodType(float.class, short.class);
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      return IN_JDK
          ? lookup.findStatic(Float.class, "float16ToFloat", type)
          : lookup.findStatic(HalfFloats.class, "toFloat", type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static float[] table() {
    float[] table = new float[1 << Short.SIZE];
    for (int bits = 0; bits < table.length; bits++) {
      table[bits] = HalfFloats.toFloat((short) bits);
    }
    return table;
  }
}
