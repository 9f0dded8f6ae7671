package org.mirkit.runner.io;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a NumPy array says of itself before its values (numpy.lib.format, versions 1 to 3).
 *
 * @param type of its values, as NumPy writes it: {@code <f4}
 * @param fortran whether the first index runs fastest, as in the transposed of what NumPy makes
 * @param shape its extent in each dimension
 */
public record NpyHeader(String type, boolean fortran, int... shape) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int LONGEST_HEADER = 1 << 16;
  private static final Pattern TYPE = Pattern.compile("'descr': '([^']+)'");
  private static final Pattern ORDER = Pattern.compile("'fortran_order': (True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape': \\(([0-9, ]*)\\)");

  /**
   * Reads a header up to where the values begin.
   *
   * @throws IOException if it is none, or ends early
   */
  public static NpyHeader read(InputStream source) throws IOException {
    DataInputStream in = new DataInputStream(source);
    if (!Arrays.equals(MAGIC, in.readNBytes(MAGIC.length))) {
      throw new IOException("is not a NumPy array");
    }
    int version = in.read();
    in.read();
    if (version < 1 || version > 3) {
      throw new IOException(
          "is a NumPy array of version " + version + "; expected a version from 1 to 3");
    }
    int length = in.read() | in.read() << 8;
    if (version > 1) {
      length |= in.read() << 16 | in.read() << 24;
    }
    if (length < 0 || length > LONGEST_HEADER) {
      throw new IOException("has a damaged header");
    }
    return parse(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
  }

  private static NpyHeader parse(String text) throws IOException {
    Matcher type = TYPE.matcher(text);
    Matcher order = ORDER.matcher(text);
    Matcher shape = SHAPE.matcher(text);
    if (!order.find() || !shape.find()) {
      throw new IOException("has a damaged header");
    }
    if (!type.find()) {
      throw new IOException("holds records or objects; expected an array of numbers");
    }
    try {
      int[] sizes =
          Arrays.stream(shape.group(1).split("[, ]+"))
              .filter(size -> !size.isEmpty())
              .mapToInt(Integer::parseInt)
              .toArray();
      Arrays.stream(sizes).reduce(1, Math::multiplyExact);
      return new NpyHeader(type.group(1), order.group(1).equals("True"), sizes);
    } catch (NumberFormatException | ArithmeticException e) {
      throw new IOException(
          "has the shape (%s), more values than fit into one array".formatted(shape.group(1)), e);
    }
  }

  /** Number of values. */
  public int size() {
    return Arrays.stream(shape).reduce(1, Math::multiplyExact);
  }

  /** How many values further each index leads. */
  public int[] strides() {
    int[] strides = new int[shape.length];
    int stride = 1;
    for (int i = 0; i < shape.length; i++) {
      int axis = fortran ? i : shape.length - 1 - i;
      strides[axis] = stride;
      stride *= shape[axis];
    }
    return strides;
  }
}
