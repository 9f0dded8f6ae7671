package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Features;

/**
 * The contract of every {@link FeatureWriter}; what its files say is for its own tests. Whole, with
 * its provider's:
 *
 * <pre>{@code
 * class MatTest implements ProviderContract<MatConfig, FeatureWriter>, FeatureWriterContract {
 *   public Provider<MatConfig, FeatureWriter> provider() { return MatPlugin.MAT; }
 *   public MatConfig exampleConfig() { return new MatConfig(); }
 *   public FeatureWriter featureWriter() { return provider().create(exampleConfig()); }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface FeatureWriterContract {

  /** The writer to be checked. */
  FeatureWriter featureWriter();

  @Test
  default void extension_is_short_and_without_a_dot() {
    String extension = featureWriter().extension();
    assertTrue(extension.matches("[a-z0-9]{1,12}"), "the extension is '" + extension + "'");
  }

  @Test
  default void equal_features_give_bitwise_equal_files(@TempDir Path folder) throws IOException {
    byte[] first = bytes(features(2, 3, 70), folder.resolve("first"));
    assertArrayEquals(first, bytes(features(2, 3, 70), folder.resolve("second")));
  }

  /** A view of some frames is written like a copy of them. */
  @Test
  default void cropped_features_are_written_like_a_copy(@TempDir Path folder) throws IOException {
    Features crop = features(1, 4, 90).crop(7, 66);
    float[] values = new float[crop.size()];
    crop.copyTo(values, 0);
    Features copy = Features.of(crop.spec(), crop.frames(), values);
    assertArrayEquals(bytes(copy, folder.resolve("copy")), bytes(crop, folder.resolve("crop")));
  }

  @Test
  default void four_threads_write_what_one_writes(@TempDir Path folder) throws Exception {
    byte[] alone = bytes(features(1, 5, 40), folder.resolve("alone"));
    for (byte[] together :
        Concurrently.call(
            () ->
                bytes(
                    features(1, 5, 40),
                    Files.createTempDirectory(folder, "round").resolve("features")))) {
      assertArrayEquals(alone, together);
    }
  }

  @Test
  default void folder_that_is_missing_is_an_input_output_error(@TempDir Path folder) {
    Path nowhere = folder.resolve("missing/file." + featureWriter().extension());
    assertThrows(IOException.class, () -> featureWriter().write(features(1, 2, 3), nowhere));
  }

  /** One frame is what a piece of music gives to a network that hears it whole. */
  @Test
  default void one_frame_is_written(@TempDir Path folder) throws IOException {
    byte[] file = bytes(features(1, 3, 1), folder.resolve("one"));
    assertTrue(file.length > 0, "the file of one frame is empty");
  }

  @Test
  default void files_are_closed_after_writing(@TempDir Path folder) throws IOException {
    bytes(features(2, 3, 70), folder.resolve("features"));
    OpenFiles.requireNone(folder, "writing");
  }

  private byte[] bytes(Features features, Path file) throws IOException {
    featureWriter().write(features, file);
    return Files.readAllBytes(file);
  }

  private static Features features(int channels, int bins, int frames) {
    double[] hertz = new double[bins];
    float[] values = new float[channels * bins * frames];
    for (int bin = 0; bin < bins; bin++) {
      hertz[bin] = 110 * (bin + 1);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Math.sin(i);
    }
    FeatureSpec spec =
        new FeatureSpec(
            AudioFormat.mono(8000),
            Axis.index("channel", channels),
            Axis.of("frequency", "Hz", hertz),
            256,
            "dB");
    return Features.of(spec, frames, values);
  }
}
