package org.mirkit.models.weights;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.ModelException;

/** Reads safetensors and trusts nothing in them. */
final class SafetensorsReader {
  private static final long MOST_HEADER_BYTES = 100_000_000;
  private static final String TYPE = "F32";

  private final Path file;
  private final String name;
  private final CRC32C checksum = new CRC32C();

  SafetensorsReader(Path file) {
    this(file, file.toString());
  }

  /**
   * @param name what messages call the file
   */
  SafetensorsReader(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  TensorFile read() {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return read(in);
    } catch (FileNotFoundException e) {
      throw new ModelException("no weights: " + name + " does not exist or cannot be opened", e);
    } catch (EOFException e) {
      throw new ModelException(complaint("it ends too early"), e);
    } catch (StreamCorruptedException e) {
      throw new ModelException(complaint(e.getMessage()), e);
    } catch (IOException e) {
      throw new ModelException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  private String complaint(String what) {
    return "%s is damaged or not a safetensors file: %s; fetch it again or train again"
        .formatted(name, what);
  }

  private TensorFile read(RandomAccessFile in) throws IOException {
    SafetensorsHeader header = header(in);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    long position = 0;
    for (SafetensorsHeader.Entry entry : header.entries()) {
      int bytes = requirePlace(entry, position, in.length() - in.getFilePointer());
      tensors.put(entry.name(), new Tensor(entry.shape(), floats(in, bytes)));
      position = entry.end();
    }
    if (in.getFilePointer() != in.length()) {
      throw new StreamCorruptedException("it goes on after its last array");
    }
    Map<String, String> metadata = new LinkedHashMap<>(header.metadata());
    requireChecksum(metadata.remove(TensorFile.CHECKSUM));
    return new TensorFile(metadata, tensors);
  }

  private static SafetensorsHeader header(RandomAccessFile in) throws IOException {
    long length = Long.reverseBytes(in.readLong());
    if (length < 2 || length > MOST_HEADER_BYTES) {
      throw new StreamCorruptedException("it does not begin with a header");
    }
    if (length > in.length() - in.getFilePointer()) {
      throw new EOFException();
    }
    byte[] json = new byte[(int) length];
    in.readFully(json);
    return SafetensorsHeader.parse(json);
  }

  /**
   * Refuses an array that does not lie where the one before it ended, before memory is asked for.
   */
  private int requirePlace(SafetensorsHeader.Entry entry, long position, long left)
      throws IOException {
    if (!entry.type().equals(TYPE)) {
      throw new ModelException(
          "%s: '%s' is stored as %s; expected %s (float32)"
              .formatted(name, entry.name(), entry.type(), TYPE));
    }
    long bytes = entry.end() - entry.start();
    if (entry.start() != position || bytes != expectedBytes(entry)) {
      throw new StreamCorruptedException("the place of '" + entry.name() + "' is wrong");
    }
    if (bytes > left || bytes > Integer.MAX_VALUE) {
      throw new EOFException();
    }
    return (int) bytes;
  }

  private static long expectedBytes(SafetensorsHeader.Entry entry) {
    try {
      return Math.multiplyExact(Tensor.count(entry.shape()), Float.BYTES);
    } catch (ArithmeticException e) {
      return -1;
    }
  }

  private float[] floats(RandomAccessFile in, int bytes) throws IOException {
    byte[] data = new byte[bytes];
    in.readFully(data);
    checksum.update(data, 0, bytes);
    float[] values = new float[bytes / Float.BYTES];
    ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }

  private void requireChecksum(@Nullable String expected) throws StreamCorruptedException {
    if (expected != null && !expected.equals(Long.toHexString(checksum.getValue()))) {
      throw new StreamCorruptedException("its checksum differs");
    }
  }
}
