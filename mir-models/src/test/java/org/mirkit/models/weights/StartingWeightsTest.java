package org.mirkit.models.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;

class StartingWeightsTest {
  @TempDir Path folder;

  @Test
  void a_name_counts_for_all_weights_below_it_and_a_longer_one_before_a_shorter()
      throws IOException {
    Path file =
        npz(
            Map.of(
                "conv1.weight", array("<f4", false, "2, 3", 0, 1, 2, 3, 4, 5),
                "shift", array("<f4", false, "2,", 7, 8)));
    Map<String, float[]> found =
        new StartingWeights(file, Map.of("1", "conv1", "1.bias", "shift"), WeightLayout.PYTORCH)
            .forShapes(Map.of("1.weight", new long[] {2, 3}, "1.bias", new long[] {2}));
    assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, found.get("1.weight"));
    assertArrayEquals(new float[] {7, 8}, found.get("1.bias"));
  }

  @Test
  void doubles_and_columns_first_are_read_as_what_they_mean() throws IOException {
    Path file = npz(Map.of("a", array("<f8", true, "2, 3", 0, 3, 1, 4, 2, 5)));
    assertArrayEquals(
        new float[] {0, 1, 2, 3, 4, 5},
        new StartingWeights(file, Map.of(), WeightLayout.PYTORCH)
            .forShapes(Map.of("a", new long[] {2, 3}))
            .get("a"));
  }

  @Test
  void keras_keeps_outputs_last() throws IOException {
    Path file =
        npz(
            Map.of(
                "dense", array("<f4", false, "3, 2", 0, 1, 2, 3, 4, 5),
                "conv", array("<f4", false, "2, 1, 1, 3", 0, 1, 2, 3, 4, 5)));
    Map<String, float[]> found =
        new StartingWeights(file, Map.of(), WeightLayout.KERAS)
            .forShapes(Map.of("dense", new long[] {2, 3}, "conv", new long[] {3, 1, 2, 1}));
    assertArrayEquals(new float[] {0, 2, 4, 1, 3, 5}, found.get("dense"));
    assertArrayEquals(new float[] {0, 3, 1, 4, 2, 5}, found.get("conv"));
  }

  @Test
  void an_archive_may_hold_one_safetensors_file_such_as_a_bundle_of_ours() throws IOException {
    Path weights = folder.resolve("weights.safetensors");
    new TensorFile(
            Map.of(), Map.of("layers.1.bias", new Tensor(new long[] {2}, new float[] {1, 2})))
        .write(weights);
    Path bundle = zip(Map.of("model/weights.safetensors", Files.readAllBytes(weights)));
    assertArrayEquals(
        new float[] {1, 2},
        new StartingWeights(bundle, Map.of(), WeightLayout.PYTORCH)
            .forShapes(Map.of("1.bias", new long[] {2}))
            .get("1.bias"));
  }

  @Test
  void a_refusal_lists_what_is_missing_and_what_is_there() throws IOException {
    Path file = npz(Map.of("conv1.weight", array("<f4", false, "3, 2", 0, 1, 2, 3, 4, 5)));
    StartingWeights weights = new StartingWeights(file, Map.of("1", "conv1"), WeightLayout.PYTORCH);
    Map<String, long[]> wanted = new LinkedHashMap<>();
    wanted.put("1.weight", new long[] {2, 3});
    wanted.put("1.bias", new long[] {2});
    String message =
        assertThrows(ModelException.class, () -> weights.forShapes(wanted)).getMessage();
    assertEquals(
        """
        %s has no fitting values for:
          1.weight [2, 3], but 'conv1.weight' there is [3, 2]
          1.bias [2], and no 'conv1.bias' there
        It holds:
          conv1.weight [3, 2]
        Say with 'names' what is what, such as {"1": conv1}, and with 'layout' in which order axes are kept (here pytorch)"""
            .formatted(file),
        message.replace("\r", ""));
  }

  @Test
  void damage_is_named_and_costs_no_memory() throws IOException {
    refused(npz(Map.of("a", array("<f4", false, "2000000, 2000", 1))), "larger than any weights");
    refused(npz(Map.of("a", array("<f4", false, "200, 2000", 1))), "ends too early");
    refused(npz(Map.of("a", array("<i8", false, "1,", 1))), "stored as <i8; expected <f4");
    refused(npz(Map.of("a", new byte[] {1, 2, 3})), "not an array in NumPy's format");
    refused(zip(Map.of("letter.txt", new byte[9])), "holds 0 files of weights");
    Path cut = npz(Map.of("a", array("<f4", false, "2,", 1, 2)));
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 60));
    refused(cut, "damaged or cannot be read");
    refused(folder.resolve("nowhere.npz"), "there is no file");
  }

  private static void refused(Path file, String words) {
    StartingWeights weights = new StartingWeights(file, Map.of(), WeightLayout.PYTORCH);
    String message =
        assertThrows(ModelException.class, () -> weights.forShapes(Map.of("a", new long[] {1})))
            .getMessage();
    assertTrue(message.contains(words), message);
    assertTrue(message.contains(file.toString()), message);
  }

  private Path npz(Map<String, byte[]> arrays) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    arrays.forEach((name, bytes) -> files.put(name + ".npy", bytes));
    return zip(files);
  }

  private Path zip(Map<String, byte[]> files) throws IOException {
    Path file = Files.createTempFile(folder, "weights", ".zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private static byte[] array(String type, boolean columnsFirst, String shape, double... values) {
    String header =
        "{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }\n"
            .formatted(type, columnsFirst ? "True" : "False", shape);
    boolean wide = !type.equals("<f4");
    ByteBuffer bytes =
        ByteBuffer.allocate(10 + header.length() + values.length * (wide ? 8 : 4))
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
            .putShort((short) header.length())
            .put(header.getBytes(StandardCharsets.US_ASCII));
    for (double value : values) {
      if (wide) {
        bytes.putDouble(value);
      } else {
        bytes.putFloat((float) value);
      }
    }
    return bytes.array();
  }
}
