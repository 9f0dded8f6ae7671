package org.mirkit.models.weights;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.ModelException;

/** Reads safetensors and trusts nothing in them. */
final class SafetensorsReader {
  private static final long MOST_HEADER_BYTES = 100_000_000;
  private static final String METADATA = "__metadata__";

  private final Path file;
  private final CRC32C checksum = new CRC32C();

  SafetensorsReader(Path file) {
    this.file = file;
  }

  TensorFile read() {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return read(in);
    } catch (FileNotFoundException e) {
      throw new ModelException("no weights: " + file + " does not exist or cannot be opened", e);
    } catch (EOFException e) {
      throw new ModelException(complaint("it ends too early"), e);
    } catch (IOException e) {
      throw new ModelException("cannot read " + file + ": " + e.getMessage(), e);
    } catch (JsonParseException
        | IllegalStateException
        | NumberFormatException
        | UnsupportedOperationException
        | ArithmeticException e) {
      throw new ModelException(complaint("its header is damaged"), e);
    }
  }

  private TensorFile read(RandomAccessFile in) throws IOException {
    long headerLength = Long.reverseBytes(in.readLong());
    if (headerLength < 2 || headerLength > MOST_HEADER_BYTES) {
      throw new ModelException(complaint("it does not begin with a header"));
    }
    if (headerLength > in.length() - Long.BYTES) {
      throw new EOFException();
    }
    byte[] json = new byte[(int) headerLength];
    in.readFully(json);
    JsonObject header =
        JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
    Map<String, String> metadata = metadata(header);
    Map<String, Tensor> tensors = tensors(header, in);
    requireEnd(in);
    requireChecksum(metadata.remove(TensorFile.CHECKSUM));
    return new TensorFile(metadata, tensors);
  }

  private static Map<String, String> metadata(JsonObject header) {
    Map<String, String> metadata = new LinkedHashMap<>();
    if (header.has(METADATA)) {
      header
          .getAsJsonObject(METADATA)
          .entrySet()
          .forEach(entry -> metadata.put(entry.getKey(), entry.getValue().getAsString()));
    }
    return metadata;
  }

  /** In the order of the data, which writers are free to list otherwise. */
  private Map<String, Tensor> tensors(JsonObject header, RandomAccessFile in) throws IOException {
    Map<Long, Map.Entry<String, JsonElement>> byStart = new TreeMap<>();
    for (Map.Entry<String, JsonElement> entry : header.entrySet()) {
      if (!entry.getKey().equals(METADATA)) {
        long start = offsets(entry).get(0).getAsLong();
        if (byStart.put(start, entry) != null) {
          throw new ModelException(complaint("two arrays begin at one place"));
        }
      }
    }
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    long position = 0;
    for (Map.Entry<String, JsonElement> entry : byStart.values()) {
      Tensor tensor = tensor(entry, position, in);
      position += (long) tensor.values().length * Float.BYTES;
      tensors.put(entry.getKey(), tensor);
    }
    return tensors;
  }

  private static JsonArray offsets(Map.Entry<String, JsonElement> entry) {
    JsonArray offsets = entry.getValue().getAsJsonObject().getAsJsonArray("data_offsets");
    if (offsets == null || offsets.size() != 2) {
      throw new IllegalStateException("no offsets");
    }
    return offsets;
  }

  private Tensor tensor(Map.Entry<String, JsonElement> entry, long position, RandomAccessFile in)
      throws IOException {
    JsonObject description = entry.getValue().getAsJsonObject();
    String type = description.get("dtype").getAsString();
    if (!type.equals("F32")) {
      throw new ModelException(
          "%s: '%s' is stored as %s; expected F32 (float32)".formatted(file, entry.getKey(), type));
    }
    long[] shape = shape(description);
    long bytes = Math.multiplyExact(Tensor.count(shape), Float.BYTES);
    JsonArray offsets = offsets(entry);
    if (offsets.get(0).getAsLong() != position || offsets.get(1).getAsLong() - position != bytes) {
      throw new ModelException(complaint("the place of '" + entry.getKey() + "' is wrong"));
    }
    if (bytes > in.length() - in.getFilePointer() || bytes > Integer.MAX_VALUE) {
      throw new EOFException();
    }
    return new Tensor(shape, floats(in, (int) bytes));
  }

  private static long[] shape(JsonObject description) {
    JsonArray sizes = description.getAsJsonArray("shape");
    long[] shape = new long[sizes.size()];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = sizes.get(i).getAsLong();
      if (shape[i] < 0) {
        throw new IllegalStateException("negative size");
      }
    }
    return shape;
  }

  private float[] floats(RandomAccessFile in, int bytes) throws IOException {
    byte[] data = new byte[bytes];
    in.readFully(data);
    checksum.update(data, 0, bytes);
    float[] values = new float[bytes / Float.BYTES];
    ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }

  private void requireEnd(RandomAccessFile in) throws IOException {
    if (in.getFilePointer() != in.length()) {
      throw new ModelException(complaint("it goes on after its last array"));
    }
  }

  private void requireChecksum(@Nullable String expected) {
    if (expected != null && !expected.equals(Long.toHexString(checksum.getValue()))) {
      throw new ModelException(complaint("its checksum differs"));
    }
  }

  private String complaint(String what) {
    return "%s is damaged or not a safetensors file: %s; fetch it again or train again"
        .formatted(file, what);
  }
}
