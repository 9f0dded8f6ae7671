package org.mirkit.runner.io;

import java.io.BufferedInputStream;
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
import java.util.stream.Collectors;

/**
 * Arrays in NumPy's own format (numpy.lib.format). What is written is version 1.0, little-endian
 * float32 in C order, which {@code numpy.load} opens without pickles.
 */
public final class NpyFile {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
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
   * Reads the header of an array.
   *
   * @throws IOException if it cannot be read, or is no array of numbers
   */
  public static NpyHeader header(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      NpyHeader header = NpyHeader.read(in);
      NpyNumbers.requireRoom(header, Files.size(file));
      return header;
    }
  }

  /**
   * Reads an array of real numbers of any type, in either order.
   *
   * @throws IOException if it cannot be read, or is no such array
   */
  public static Array read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      NpyHeader header = NpyHeader.read(in);
      NpyNumbers.requireRoom(header, Files.size(file));
      return new Array(header, NpyNumbers.read(in, header));
    }
  }

  /**
   * An array that was read.
   *
   * @param header its shape and order
   * @param values in the order of the file
   */
  public record Array(NpyHeader header, float[] values) {}

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
