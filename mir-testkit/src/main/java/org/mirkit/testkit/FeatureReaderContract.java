package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

/** The contract of every {@link FeatureReader}; which dialects it reads is for its own tests. */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface FeatureReaderContract {

  /** The reader to be checked. */
  FeatureReader featureReader();

  /** Writes features as float32, whole, as the format's other programs do. */
  void write(Features features, Path file) throws IOException;

  @Test
  default void extension_of_files_is_short_and_without_a_dot() {
    String extension = featureReader().extension();
    assertTrue(extension.matches("[a-z0-9]{1,12}"), "the extension is '" + extension + "'");
  }

  @Test
  default void what_was_written_comes_back_bitwise(@TempDir Path folder) throws IOException {
    for (Features written :
        new Features[] {features(1, 5, 133), features(3, 2, 70), features(1, 1, 1)}) {
      Path file = file(folder, written);
      Features read = featureReader().read(file, written.spec());
      assertEquals(
          new FeatureReader.Extent(
              written.spec().channels(), written.spec().bins(), written.frames()),
          featureReader().extent(file));
      assertEquals(written.spec(), read.spec());
      assertEquals(written.frames(), read.frames());
      assertArrayEquals(bits(written), bits(read));
    }
  }

  @Test
  default void file_with_another_extent_than_the_spec_is_refused(@TempDir Path folder)
      throws IOException {
    Path file = file(folder, features(1, 5, 20));
    assertTold(() -> featureReader().read(file, features(1, 4, 25).spec()));
    assertTold(() -> featureReader().read(file, features(5, 1, 20).spec()));
  }

  @Test
  default void file_that_ends_early_is_an_input_output_error(@TempDir Path folder)
      throws IOException {
    Features features = features(1, 3, 40);
    byte[] whole = Files.readAllBytes(file(folder, features));
    Path file = folder.resolve("cut." + featureReader().extension());
    for (int length = 0; length < whole.length; length += 1 + whole.length / 97) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertTold(() -> featureReader().read(file, features.spec()));
    }
  }

  @Test
  default void anything_else_is_an_input_output_error(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("a." + featureReader().extension()), "0.5,0.25\n");
    assertTold(() -> featureReader().extent(text));
    assertTold(() -> featureReader().extent(folder.resolve("missing")));
  }

  @Test
  default void four_threads_read_what_one_reads(@TempDir Path folder) throws Exception {
    Features features = features(2, 4, 50);
    Path file = file(folder, features);
    for (Features read : Concurrently.call(() -> featureReader().read(file, features.spec()))) {
      assertArrayEquals(bits(features), bits(read));
    }
  }

  private Path file(Path folder, Features features) throws IOException {
    Path file =
        Files.createTempDirectory(folder, "features").resolve("a." + featureReader().extension());
    write(features, file);
    return file;
  }

  private static void assertTold(Executable reading) {
    assertNotNull(assertThrows(IOException.class, reading).getMessage());
  }

  private static int[] bits(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    int[] bits = new int[values.length];
    Arrays.setAll(bits, i -> Float.floatToRawIntBits(values[i]));
    return bits;
  }

  private static Features features(int channels, int bins, int frames) {
    float[] values = new float[channels * bins * frames];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Math.sin(i) * 1e-3f;
    }
    values[values.length - 1] = -0f;
    FeatureSpec spec =
        new FeatureSpec(
            AudioFormat.mono(8000),
            Axis.index("channel", channels),
            Axis.index("bin", bins),
            256,
            "");
    return Features.of(spec, frames, values);
  }
}
