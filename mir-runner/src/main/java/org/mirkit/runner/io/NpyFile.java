package org.mirkit.runner.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Arrays in NumPy's own format, version 1.0 (numpy.lib.format): little-endian float32 in C order,
 * which {@code numpy.load} opens without pickles.
 */
public final class NpyFile {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final Pattern HEADER =
      Pattern.compile("'descr': '<f4', 'fortran_order': False, 'shape': \\(([0-9, ]+?),?\\)");
  private static final int ALIGNMENT = 64;

  private NpyFile() {}

  /** Writes an array, whole or not at all. */
  public static void write(Path file, float[] values, int... shape) throws IOException {
    AtomicFile.write(file, out -> write(out, List.of(values), shape));
  }

  /**
   * Writes an array whose values come in stretches.
   *
   * @param stretches all values in order; one array may be used again for the next stretch
   */
  public static void write(OutputStream out, Iterable<float[]> stretches, int... shape)
      throws IOException {
    out.write(header(shape));
    for (float[] values : stretches) {
      writeValues(out, values);
    }
  }

  /**
   * Reads an array that {@link #write} wrote.
   *
   * @throws IOException if it cannot be read, or is in another layout
   */
  public static Array read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(MAGIC, in.readNBytes(MAGIC.length))) {
        throw new IOException("is not a NumPy array of version 1.0");
      }
      int length = in.read() + (in.read() << 8);
      Matcher header =
          HEADER.matcher(new String(in.readNBytes(Math.max(0, length)), StandardCharsets.US_ASCII));
      if (!header.find()) {
        throw new IOException("is not a NumPy array of little-endian float32 in C order");
      }
      int[] shape =
          Arrays.stream(header.group(1).split(",\\s*")).mapToInt(Integer::parseInt).toArray();
      return new Array(shape, readValues(in, shape));
    } catch (NumberFormatException | ArithmeticException e) {
      throw new IOException("has a shape that cannot be read", e);
    }
  }

  private static float[] readValues(InputStream in, int... shape) throws IOException {
    float[] values = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
    byte[] block = new byte[1 << 16];
    for (int done = 0; done < values.length; ) {
      int wanted = Math.min(block.length / Float.BYTES, values.length - done);
      if (in.readNBytes(block, 0, wanted * Float.BYTES) < wanted * Float.BYTES) {
        throw new IOException("ends after %d of %d values".formatted(done, values.length));
      }
      ByteBuffer.wrap(block)
          .order(ByteOrder.LITTLE_ENDIAN)
          .asFloatBuffer()
          .get(values, done, wanted);
      done += wanted;
    }
    return values;
  }

  /**
   * An array that was read.
   *
   * @param shape its extent in each dimension
   * @param values in C order
   */
  public record Array(int[] shape, float[] values) {}

  private static byte[] header(int... shape) {
    String sizes =
        Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    String tuple = shape.length == 1 ? "(" + sizes + ",)" : "(" + sizes + ")";
    String text = "{'descr': '<f4', 'fortran_order': False, 'shape': " + tuple + ", }";
    int unpadded = MAGIC.length + Short.BYTES + text.length() + 1;
    int padding = (ALIGNMENT - unpadded % ALIGNMENT) % ALIGNMENT;
    String padded = text + " ".repeat(padding) + "\n";
    return ByteBuffer.allocate(MAGIC.length + Short.BYTES + padded.length())
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(MAGIC)
        .putShort((short) padded.length())
        .put(padded.getBytes(StandardCharsets.US_ASCII))
        .array();
  }

  private static void writeValues(OutputStream out, float[] values) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    int perBlock = block.capacity() / Float.BYTES;
    for (int from = 0; from < values.length; from += perBlock) {
      int count = Math.min(perBlock, values.length - from);
      block.clear().asFloatBuffer().put(values, from, count);
      out.write(block.array(), 0, count * Float.BYTES);
    }
  }
}
