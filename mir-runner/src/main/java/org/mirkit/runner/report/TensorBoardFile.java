package org.mirkit.runner.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32C;
import org.mirkit.api.DataException;
import org.mirkit.runner.io.IoReason;

/**
 * Numbers over steps as TensorBoard reads them: TFRecords, each its length and content with masked
 * CRC-32C sums, that hold {@code tensorflow.Event} messages of protocol buffers. Written by hand,
 * since a scalar needs four kinds of field. Files grow at their end, so that TensorBoard can watch.
 */
public final class TensorBoardFile {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;
  private static final int MASK = 0xA282EAD8;

  private final Path file;

  /**
   * Begins a file anew.
   *
   * @param seconds since 1970, when it begins
   */
  public TensorBoardFile(Path file, double seconds) {
    this.file = file;
    Message version = new Message().fixed64(1, seconds).text(3, "brain.Event:2");
    write(record(version.bytes()), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /**
   * Appends values of one step; those that are not finite are left out.
   *
   * @param seconds since 1970, when they came
   */
  public void scalars(long step, double seconds, Map<String, Double> values) {
    Message summary = new Message();
    values.forEach(
        (tag, value) -> {
          if (Double.isFinite(value)) {
            Message one = new Message().text(1, tag).fixed32(2, value.floatValue());
            summary.bytes(1, one.bytes());
          }
        });
    Message event = new Message().fixed64(1, seconds).varint(2, step).bytes(5, summary.bytes());
    write(record(event.bytes()), StandardOpenOption.APPEND);
  }

  private void write(byte[] bytes, StandardOpenOption... how) {
    StandardOpenOption[] options = Arrays.copyOf(how, how.length + 1);
    options[how.length] = StandardOpenOption.WRITE;
    try {
      Files.write(file, bytes, options);
    } catch (IOException e) {
      throw new DataException(file + ": cannot be written: " + IoReason.of(e), e);
    }
  }

  private static byte[] record(byte[] content) {
    ByteBuffer record = ByteBuffer.allocate(content.length + 16).order(ByteOrder.LITTLE_ENDIAN);
    record.putLong(content.length).putInt(maskedSum(record.array(), 0, 8));
    record.put(content).putInt(maskedSum(content, 0, content.length));
    return record.array();
  }

  /** Rotated and shifted, because a sum over bytes that hold sums is weak. */
  private static int maskedSum(byte[] bytes, int first, int count) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, first, count);
    return Integer.rotateRight((int) sum.getValue(), 15) + MASK;
  }

  /** A message of protocol buffers on its way. */
  private static final class Message {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message varint(int field, long value) {
      key(field, VARINT);
      rawVarint(value);
      return this;
    }

    Message fixed64(int field, double value) {
      key(field, FIXED64);
      return raw(ByteBuffer.allocate(Double.BYTES).order(ByteOrder.LITTLE_ENDIAN).putDouble(value));
    }

    Message fixed32(int field, float value) {
      key(field, FIXED32);
      return raw(ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).putFloat(value));
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message bytes(int field, byte[] value) {
      key(field, BYTES);
      rawVarint(value.length);
      out.writeBytes(value);
      return this;
    }

    private Message raw(ByteBuffer value) {
      out.writeBytes(value.array());
      return this;
    }

    private void key(int field, int kind) {
      rawVarint((long) field << 3 | kind);
    }

    private void rawVarint(long value) {
      long rest = value;
      while ((rest & ~0x7FL) != 0) {
        out.write((int) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }
}
