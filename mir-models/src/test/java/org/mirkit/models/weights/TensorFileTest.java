package org.mirkit.models.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;

class TensorFileTest {
  @TempDir Path folder;

  @Property(tries = 100)
  void what_is_written_is_read_to_the_last_bit(
      @ForAll @Size(max = 5) List<@IntRange(max = 40) Integer> sizes,
      @ForAll @Size(max = 3) Map<String, String> metadata,
      @ForAll long seed)
      throws IOException {
    metadata.remove(TensorFile.CHECKSUM);
    Random random = new Random(seed);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (int i = 0; i < sizes.size(); i++) {
      float[] values = new float[(sizes.get(i) + 1) * 3];
      for (int j = 0; j < values.length; j++) {
        values[j] = Float.intBitsToFloat(random.nextInt());
      }
      tensors.put("weight \"" + i, new Tensor(new long[] {sizes.get(i) + 1, 3}, values));
    }
    TensorFile content = new TensorFile(metadata, tensors);
    Path file = Files.createTempFile("tensors", ".safetensors");
    try {
      content.write(file);
      assertEquals(content, TensorFile.read(file));
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void any_damaged_byte_is_a_model_exception_and_nothing_else() throws IOException {
    Path file = folder.resolve("weights.safetensors");
    sample().write(file);
    byte[] whole = Files.readAllBytes(file);
    for (int position = 0; position < whole.length; position++) {
      for (int flip : new int[] {0x01, 0x80, 0xff}) {
        byte[] damaged = whole.clone();
        damaged[position] ^= (byte) flip;
        Files.write(file, damaged);
        try {
          TensorFile read = TensorFile.read(file);
          assertTrue(
              position < whole.length - 24 && read.tensors().size() <= 2,
              "damage in the data at " + position + " went unnoticed");
        } catch (ModelException expected) {
          assertTrue(expected.getMessage().contains("weights.safetensors"));
        }
      }
    }
  }

  @Test
  void a_header_that_promises_more_than_the_file_has_is_refused_before_memory_is_asked_for()
      throws IOException {
    String header =
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[500000000],\"data_offsets\":[0,2000000000]}}";
    assertTrue(refusal(header, 16).contains("ends too early"));
    String overflow =
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[9223372036854775807,9],\"data_offsets\":[0,4]}}";
    assertTrue(refusal(overflow, 4).contains("the place of 'a' is wrong"));
  }

  @Test
  void another_type_of_number_is_named() throws IOException {
    String header = "{\"a\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0,4]}}";
    assertTrue(refusal(header, 4).contains("stored as F16; expected F32"));
  }

  @Test
  void arrays_may_be_listed_in_any_order_and_without_a_checksum() throws IOException {
    String header =
        "{\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]},"
            + "\"a\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4]}}";
    Path file = write(header, 8);
    assertEquals(List.of("a", "b"), List.copyOf(TensorFile.read(file).tensors().keySet()));
  }

  @Test
  void the_header_is_padded_so_that_the_values_are_aligned() throws IOException {
    Path file = folder.resolve("aligned.safetensors");
    sample().write(file);
    byte[] bytes = Files.readAllBytes(file);
    long header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    assertEquals(0, header % 8);
    ByteBuffer values = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(1.5f, values.getFloat((int) (8 + header)));
  }

  @Test
  void a_file_that_cannot_be_written_leaves_the_old_one_as_it_was() throws IOException {
    Path file = folder.resolve("kept.safetensors");
    sample().write(file);
    byte[] before = Files.readAllBytes(file);
    Files.createDirectory(folder.resolve("kept.safetensors.tmp"));
    Files.createFile(folder.resolve("kept.safetensors.tmp").resolve("in the way"));
    ModelException e = assertThrows(ModelException.class, () -> sample().write(file));
    assertTrue(e.getMessage().startsWith("cannot write"), e.getMessage());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  private static TensorFile sample() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("a", new Tensor(new long[] {2, 2}, new float[] {1.5f, 2, 3, 4}));
    tensors.put("b", new Tensor(new long[] {2}, new float[] {5, 6}));
    return new TensorFile(Map.of("note", "C sharp"), tensors);
  }

  private String refusal(String header, int dataBytes) throws IOException {
    Path file = write(header, dataBytes);
    return assertThrows(ModelException.class, () -> TensorFile.read(file)).getMessage();
  }

  private Path write(String header, int dataBytes) throws IOException {
    byte[] json = header.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes =
        ByteBuffer.allocate(8 + json.length + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(json.length).put(json);
    Path file = folder.resolve("made.safetensors");
    return Files.write(file, Arrays.copyOf(bytes.array(), bytes.capacity()));
  }
}
