package org.mirkit.models.weights;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mirkit.api.ModelException;

/** Reads archives of arrays that {@code numpy.savez} wrote, and trusts nothing in them. */
final class NpzReader {
  private static final String SUFFIX = ".npy";
  private static final String FLOAT = "<f4";
  private static final String DOUBLE = "<f8";

  /** Of one archive; more would not fit into Java's arrays and the engine's memory anyway. */
  private static final long MOST_VALUES = 1L << 30;

  private final Path file;
  private long valuesLeft = MOST_VALUES;

  NpzReader(Path file) {
    this.file = file;
  }

  /** Whether an entry of an archive is an array. */
  static boolean isArray(ZipEntry entry) {
    return entry.getName().endsWith(SUFFIX);
  }

  /**
   * All arrays by name.
   *
   * @throws ModelException naming the array that cannot be read
   */
  Map<String, Tensor> read(ZipFile zip) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    zip.stream()
        .filter(NpzReader::isArray)
        .forEach(
            entry -> {
              String path = entry.getName();
              String name = path.substring(0, path.length() - SUFFIX.length());
              tensors.put(name, read(zip, entry, name));
            });
    return tensors;
  }

  private Tensor read(ZipFile zip, ZipEntry entry, String name) {
    try (InputStream stream = zip.getInputStream(entry);
        DataInputStream in = new DataInputStream(stream)) {
      NpyHeader header = NpyHeader.read(in);
      int bytes = requireType(header, name);
      return ordered(header, values(in, count(header, entry, bytes), bytes));
    } catch (EOFException e) {
      throw damaged(name, "it ends too early", e);
    } catch (StreamCorruptedException e) {
      throw damaged(name, e.getMessage(), e);
    } catch (IOException e) {
      throw damaged(name, "it cannot be read: " + e.getMessage(), e);
    }
  }

  private ModelException damaged(String name, String what, Exception cause) {
    return new ModelException(
        "%s: array '%s': %s; fetch the file again".formatted(file, name, what), cause);
  }

  /** Bytes of a value. */
  private int requireType(NpyHeader header, String name) {
    return switch (header.type()) {
      case FLOAT -> Float.BYTES;
      case DOUBLE -> Double.BYTES;
      default ->
          throw new ModelException(
              "%s: array '%s' is stored as %s; expected %s (float32) or %s (float64)"
                  .formatted(file, name, header.type(), FLOAT, DOUBLE));
    };
  }

  /** Refuses a shape that the entry cannot hold, before memory is asked for. */
  private int count(NpyHeader header, ZipEntry entry, int bytes) throws IOException {
    long count = valuesLeft + 1;
    try {
      count = Tensor.count(header.shape());
    } catch (ArithmeticException e) {
      // More than can be counted is more than is left.
    }
    if (count > valuesLeft) {
      throw new StreamCorruptedException("its shape is larger than any weights");
    }
    if (count * bytes > entry.getSize()) {
      throw new EOFException();
    }
    valuesLeft -= count;
    return (int) count;
  }

  private static float[] values(DataInputStream in, int count, int bytes) throws IOException {
    float[] values = new float[count];
    ByteBuffer block = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    int perBlock = block.capacity() / bytes;
    for (int done = 0; done < count; done += perBlock) {
      int some = Math.min(perBlock, count - done);
      in.readFully(block.array(), 0, some * bytes);
      for (int i = 0; i < some; i++) {
        values[done + i] =
            bytes == Float.BYTES
                ? block.getFloat(i * Float.BYTES)
                : (float) block.getDouble(i * Double.BYTES);
      }
    }
    return values;
  }

  /** Row-major, as everything of ours is. */
  private static Tensor ordered(NpyHeader header, float[] values) {
    int rank = header.shape().length;
    if (!header.fortranOrder() || rank < 2) {
      return new Tensor(header.shape(), values);
    }
    long[] reversed = new long[rank];
    int[] axes = new int[rank];
    for (int i = 0; i < rank; i++) {
      reversed[i] = header.shape()[rank - 1 - i];
      axes[i] = rank - 1 - i;
    }
    return new Tensor(reversed, values).permuted(axes);
  }
}
