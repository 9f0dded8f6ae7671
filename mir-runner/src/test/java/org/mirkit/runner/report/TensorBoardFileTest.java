package org.mirkit.runner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Event files, read back record by record and field by field. */
class TensorBoardFileTest {
  @TempDir Path folder;

  @Test
  void scalars_stand_in_records_whose_sums_are_right() throws IOException {
    Path path = folder.resolve("events.out.tfevents.test");
    TensorBoardFile file = new TensorBoardFile(path, 1.5);
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("loss/training", 0.25);
    values.put("loss/validation", Double.NaN);
    file.scalars(300, 2.5, values);
    List<ByteBuffer> records = records(path);
    assertEquals(2, records.size());
    Map<Integer, Object> version = fields(records.get(0));
    assertEquals(1.5, version.get(1));
    assertEquals("brain.Event:2", text(version.get(3)));
    Map<Integer, Object> event = fields(records.get(1));
    assertEquals(2.5, event.get(1));
    assertEquals(300L, event.get(2));
    Map<Integer, Object> value = fields((ByteBuffer) fields((ByteBuffer) event.get(5)).get(1));
    assertEquals("loss/training", text(value.get(1)));
    assertEquals(0.25f, value.get(2));
  }

  @Test
  void a_file_that_is_begun_again_forgets_what_it_held() throws IOException {
    Path path = folder.resolve("events.out.tfevents.test");
    new TensorBoardFile(path, 1).scalars(1, 1, Map.of("a", 1.0));
    new TensorBoardFile(path, 2);
    assertEquals(1, records(path).size());
  }

  private static List<ByteBuffer> records(Path path) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
    List<ByteBuffer> records = new ArrayList<>();
    while (bytes.hasRemaining()) {
      int first = bytes.position();
      int length = (int) bytes.getLong();
      assertEquals(sum(bytes.array(), first, 8), bytes.getInt(), "sum of the length");
      int content = bytes.position();
      records.add(bytes.slice(content, length).order(ByteOrder.LITTLE_ENDIAN));
      bytes.position(content + length);
      assertEquals(sum(bytes.array(), content, length), bytes.getInt(), "sum of the content");
    }
    return records;
  }

  private static int sum(byte[] bytes, int first, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, first, length);
    int value = (int) sum.getValue();
    return (value >>> 15 | value << 17) + 0xA282EAD8;
  }

  private static Map<Integer, Object> fields(ByteBuffer message) {
    Map<Integer, Object> fields = new LinkedHashMap<>();
    ByteBuffer in = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    while (in.hasRemaining()) {
      int key = (int) varint(in);
      fields.put(key >> 3, value(in, key & 7));
    }
    return fields;
  }

  private static Object value(ByteBuffer in, int kind) {
    return switch (kind) {
      case 0 -> varint(in);
      case 1 -> in.getDouble();
      case 5 -> in.getFloat();
      case 2 -> {
        int length = (int) varint(in);
        ByteBuffer bytes = in.slice(in.position(), length);
        in.position(in.position() + length);
        yield bytes;
      }
      default -> throw new IllegalArgumentException("field of kind " + kind);
    };
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = in.get();
      value |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  private static String text(Object bytes) {
    return StandardCharsets.UTF_8.decode(((ByteBuffer) bytes).duplicate()).toString();
  }
}
