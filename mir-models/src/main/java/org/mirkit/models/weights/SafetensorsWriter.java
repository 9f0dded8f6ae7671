package org.mirkit.models.weights;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.mirkit.api.ModelException;

/** Writes safetensors: a length, a JSON header padded to 8 bytes, then the values. */
final class SafetensorsWriter {
  private static final int ALIGNMENT = 8;
  private static final int CHUNK_VALUES = 16_384;

  private final TensorFile content;
  private final ByteBuffer chunk =
      ByteBuffer.allocate(CHUNK_VALUES * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);

  SafetensorsWriter(TensorFile content) {
    this.content = content;
  }

  void write(Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      writeThrough(unfinished);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      keepName(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      discard(unfinished, e);
      throw new ModelException(
          "cannot write "
              + file
              + ": "
              + reason(e)
              + "; check that the disk has room and the folder"
              + " may be written to",
          e);
    }
  }

  /** A plain stream: unlike a channel, it is not closed under our feet by an interrupt. */
  private void writeThrough(Path unfinished) throws IOException {
    byte[] header = header();
    try (FileOutputStream file = new FileOutputStream(unfinished.toFile());
        OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
      out.write(
          ByteBuffer.allocate(Long.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putLong(header.length)
              .array());
      out.write(header);
      for (Tensor tensor : content.tensors().values()) {
        eachChunk(tensor, length -> out.write(chunk.array(), 0, length));
      }
      out.flush();
      file.getFD().sync();
    }
  }

  private byte[] header() throws IOException {
    JsonObject header = new JsonObject();
    JsonObject metadata = new JsonObject();
    content.metadata().forEach(metadata::addProperty);
    metadata.addProperty(TensorFile.CHECKSUM, Long.toHexString(checksum()));
    header.add(SafetensorsHeader.METADATA, metadata);
    long position = 0;
    for (Map.Entry<String, Tensor> entry : content.tensors().entrySet()) {
      long end = position + (long) entry.getValue().values().length * Float.BYTES;
      header.add(entry.getKey(), describe(entry.getValue().shape(), position, end));
      position = end;
    }
    byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
    return (header + " ".repeat((ALIGNMENT - json.length % ALIGNMENT) % ALIGNMENT))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject describe(long[] shape, long start, long end) {
    JsonArray sizes = new JsonArray();
    for (long size : shape) {
      sizes.add(size);
    }
    JsonArray offsets = new JsonArray();
    offsets.add(start);
    offsets.add(end);
    JsonObject tensor = new JsonObject();
    tensor.addProperty("dtype", "F32");
    tensor.add("shape", sizes);
    tensor.add("data_offsets", offsets);
    return tensor;
  }

  private long checksum() throws IOException {
    Checksum checksum = new CRC32C();
    for (Tensor tensor : content.tensors().values()) {
      eachChunk(tensor, length -> checksum.update(chunk.array(), 0, length));
    }
    return checksum.getValue();
  }

  private interface ChunkSink {
    void accept(int length) throws IOException;
  }

  private void eachChunk(Tensor tensor, ChunkSink sink) throws IOException {
    float[] values = tensor.values();
    for (int first = 0; first < values.length; first += CHUNK_VALUES) {
      int count = Math.min(CHUNK_VALUES, values.length - first);
      chunk.asFloatBuffer().put(values, first, count);
      sink.accept(count * Float.BYTES);
    }
  }

  /** Makes the new name survive a power cut, where the system can sync a folder. */
  private static void keepName(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows cannot open folders, and an interrupt closes channels; the file itself is safe.
    }
  }

  private static void discard(Path unfinished, IOException cause) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
