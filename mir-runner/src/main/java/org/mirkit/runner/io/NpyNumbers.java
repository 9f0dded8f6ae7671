package org.mirkit.runner.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/** Numbers of NumPy arrays as floats, rounded to the nearest where they are not float32. */
final class NpyNumbers {
  private static final int BLOCK_BYTES = 1 << 16;
  private static final Map<String, Numbers> KNOWN =
      Map.of(
          "f2", new Numbers(2, (bytes, i) -> HalfFloats.toFloat(bytes.getShort(2 * i))),
          "f4", new Numbers(4, (bytes, i) -> bytes.getFloat(4 * i)),
          "f8", new Numbers(8, (bytes, i) -> (float) bytes.getDouble(8 * i)),
          "i1", new Numbers(1, (bytes, i) -> bytes.get(i)),
          "u1", new Numbers(1, (bytes, i) -> bytes.get(i) & 0xFF),
          "b1", new Numbers(1, (bytes, i) -> bytes.get(i)),
          "i2", new Numbers(2, (bytes, i) -> bytes.getShort(2 * i)),
          "i4", new Numbers(4, (bytes, i) -> bytes.getInt(4 * i)),
          "i8", new Numbers(8, (bytes, i) -> bytes.getLong(8 * i)));

  private NpyNumbers() {}

  /** A type of numbers. */
  private record Numbers(int bytes, At at) {}

  /** One of the numbers in some bytes. */
  @FunctionalInterface
  private interface At {
    float of(ByteBuffer bytes, int index);
  }

  /**
   * Reads all values after a header, in the order of the file.
   *
   * @throws IOException if the type is none of numbers, or the file ends early
   */
  static float[] read(InputStream in, NpyHeader header) throws IOException {
    Numbers numbers = numbers(header);
    ByteOrder order =
        header.type().startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES).order(order);
    float[] values = new float[header.size()];
    for (int done = 0; done < values.length; ) {
      int wanted = Math.min(BLOCK_BYTES / numbers.bytes(), values.length - done);
      if (in.readNBytes(block.array(), 0, wanted * numbers.bytes()) < wanted * numbers.bytes()) {
        throw endsEarly(header);
      }
      for (int i = 0; i < wanted; i++) {
        values[done + i] = numbers.at().of(block, i);
      }
      done += wanted;
    }
    return values;
  }

  /** A header that lies must not make us allocate what never comes. */
  static void requireRoom(NpyHeader header, long fileBytes) throws IOException {
    if ((long) header.size() * numbers(header).bytes() > fileBytes) {
      throw endsEarly(header);
    }
  }

  private static IOException endsEarly(NpyHeader header) {
    return new IOException(
        "ends early: %d values were expected, as its header says".formatted(header.size()));
  }

  private static Numbers numbers(NpyHeader header) throws IOException {
    Numbers numbers = KNOWN.get(header.type().substring(1));
    if (numbers == null) {
      throw new IOException(
          "holds values of NumPy's type '%s'; expected real numbers: float32 is best"
              .formatted(header.type()));
    }
    return numbers;
  }
}
