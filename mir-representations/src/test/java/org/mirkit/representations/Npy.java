package org.mirkit.representations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.representation.Features;

/**
 * An array of NumPy's {@code .npy} format, version 1: little-endian floats of 4 or 8 bytes, or
 * integers of 1 or 8, or complex numbers of twice 8, whose real and imaginary parts are a last axis
 * of 2.
 *
 * @param shape its axes
 * @param values row-major, whatever the order in the file
 */
public record Npy(int[] shape, double[] values) {

  public static Npy read(Path file) {
    try {
      return parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a golden file of this module's own, from the test resources. */
  public static Npy golden(String name) {
    try (var stream = Npy.class.getResourceAsStream("/golden/" + name)) {
      return parse(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Npy parse(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int headerLength = buffer.getShort(8);
    String header = new String(bytes, 10, headerLength, StandardCharsets.US_ASCII);
    buffer.position(10 + headerLength);
    int[] shape =
        Arrays.stream(field(header, "'shape': \\(([^)]*)\\)").split(","))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();
    String type = field(header, "'descr': '[<|]([^']*)'");
    boolean columns = header.contains("'fortran_order': True") && shape.length == 2;
    if (type.equals("c16")) {
      return complex(buffer, shape, columns);
    }
    double[] values = new double[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
    for (int i = 0; i < values.length; i++) {
      values[i] = next(buffer, type);
    }
    return new Npy(shape, columns ? transposed(values, shape[1], shape[0]) : values);
  }

  private static double next(ByteBuffer buffer, String type) {
    return switch (type) {
      case "f4" -> buffer.getFloat();
      case "f8" -> buffer.getDouble();
      case "i1" -> buffer.get();
      case "i8" -> buffer.getLong();
      default -> throw new IllegalArgumentException("no reader for values of type " + type);
    };
  }

  private static Npy complex(ByteBuffer buffer, int[] shape, boolean columns) {
    int rows = shape[0];
    int width = shape[1];
    double[] values = new double[rows * width * 2];
    for (int i = 0; i < rows * width; i++) {
      int target = columns ? i % rows * width + i / rows : i;
      values[2 * target] = buffer.getDouble();
      values[2 * target + 1] = buffer.getDouble();
    }
    return new Npy(new int[] {rows, width, 2}, values);
  }

  private static String field(String header, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(header);
    if (!matcher.find()) {
      throw new IllegalArgumentException(header);
    }
    return matcher.group(1);
  }

  private static double[] transposed(double[] values, int rows, int columns) {
    double[] result = new double[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        result[column * rows + row] = values[row * columns + column];
      }
    }
    return result;
  }

  public float[] floats() {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  /** The largest difference to some features, as a part of the largest value by amount. */
  public double relativeError(Features features) {
    float[] actual = new float[features.size()];
    features.copyTo(actual, 0);
    return relativeError(actual);
  }

  /** The largest difference to some values, as a part of the largest of these by amount. */
  public double relativeError(float[] actual) {
    if (actual.length != values.length) {
      throw new AssertionError(
          actual.length + " values, but the reference has " + Arrays.toString(shape));
    }
    double largest = Double.MIN_NORMAL;
    double error = 0;
    for (int i = 0; i < actual.length; i++) {
      largest = Math.max(largest, Math.abs(values[i]));
      double difference = Math.abs(values[i] - actual[i]);
      error = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.max(error, difference);
    }
    return error / largest;
  }
}
