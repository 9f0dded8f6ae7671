package org.mirkit.runner.export;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.testkit.FeatureReaderContract;
import org.mirkit.testkit.ProviderContract;

/** Files are written byte for byte as numpy.save of NumPy 2 does. */
class NpyReaderTest implements ProviderContract<NpyConfig, FeatureReader>, FeatureReaderContract {

  @TempDir Path folder;

  @Override
  public Provider<NpyConfig, FeatureReader> provider() {
    return NpyProviders.READER;
  }

  @Override
  public NpyConfig exampleConfig() {
    return new NpyConfig(NpyLayout.FRAMES_BINS);
  }

  @Override
  public FeatureReader featureReader() {
    return new NpyReader(NpyLayout.BINS_FRAMES);
  }

  @Override
  public void write(Features features, Path file) throws IOException {
    new NpyWriter().write(features, file);
  }

  @Test
  void a_transposed_array_is_read_as_what_it_shows() throws IOException {
    // np.save of np.arange(6.).reshape(3, 2).T: shape (2, 3), the first index fastest.
    Path file = save("'<f8', 'fortran_order': True, 'shape': (2, 3), }", doubles());
    assertArrayEquals(new float[] {0, 2, 4, 1, 3, 5}, read(NpyLayout.BINS_FRAMES, file, 2));
    assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, read(NpyLayout.FRAMES_BINS, file, 3));
  }

  @Test
  void frames_may_come_before_bins() throws IOException {
    Path file = save("'<f8', 'fortran_order': False, 'shape': (3, 2), }", doubles());
    assertArrayEquals(new float[] {0, 2, 4, 1, 3, 5}, read(NpyLayout.FRAMES_BINS, file, 2));
  }

  @Test
  void a_single_curve_is_one_bin() throws IOException {
    Path file = save("'<f8', 'fortran_order': False, 'shape': (6,), }", doubles());
    assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, read(NpyLayout.FRAMES_BINS, file, 1));
  }

  @Test
  void numbers_of_other_types_are_read_too() throws IOException {
    ByteBuffer halves = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
    halves.putShort((short) 0x3C00).putShort((short) 0xC100);
    Path half = save("'<f2', 'fortran_order': False, 'shape': (1, 2), }", halves);
    assertArrayEquals(new float[] {1, -2.5f}, read(NpyLayout.BINS_FRAMES, half, 1));
    ByteBuffer big = ByteBuffer.allocate(8).putInt(-7).putInt(70_000);
    Path ints = save("'>i4', 'fortran_order': False, 'shape': (1, 2), }", big);
    assertArrayEquals(new float[] {-7, 70_000}, read(NpyLayout.BINS_FRAMES, ints, 1));
    ByteBuffer bytes = ByteBuffer.allocate(2).put((byte) 200).put((byte) 1);
    Path unsigned = save("'|u1', 'fortran_order': False, 'shape': (1, 2), }", bytes);
    assertArrayEquals(new float[] {200, 1}, read(NpyLayout.BINS_FRAMES, unsigned, 1));
  }

  @Test
  void what_is_no_array_of_numbers_is_told_by_what_was_found() throws IOException {
    assertRefused("'<c8', 'fortran_order': False, 'shape': (1, 1), }", "NumPy's type '<c8'");
    assertRefused("[('a', '<f4')], 'fortran_order': False, 'shape': (1, 1), }", "holds records");
    assertRefused("'<f4', 'fortran_order': False, 'shape': (), }", "has the shape []; expected");
    assertRefused("'<f4', 'fortran_order': False, 'shape': (2, 0), }", "has the shape [2, 0]");
    assertRefused("'<f4', 'fortran_order': False, 'shape': (99999, 99999), }", "more values than");
    assertRefused("'<f4', 'fortran_order': False, 'shape': (99, 99), }", "ends early: 9801");
  }

  private void assertRefused(String header, String told) throws IOException {
    Path file = save(header, ByteBuffer.allocate(8));
    String message =
        assertThrows(IOException.class, () -> featureReader().extent(file)).getMessage();
    assertTrue(message.contains(told), message);
  }

  private static ByteBuffer doubles() {
    ByteBuffer values = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 6; i++) {
      values.putDouble(i);
    }
    return values;
  }

  private Path save(String descrAndMore, ByteBuffer values) throws IOException {
    byte[] header = ("{'descr': " + descrAndMore + "\n").getBytes(StandardCharsets.US_ASCII);
    ByteBuffer all =
        ByteBuffer.allocate(10 + header.length + values.capacity()).order(ByteOrder.LITTLE_ENDIAN);
    all.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    all.putShort((short) header.length).put(header).put(values.array());
    return Files.write(Files.createTempFile(folder, "array", ".npy"), all.array());
  }

  private static float[] read(NpyLayout layout, Path file, int bins) throws IOException {
    FeatureSpec spec =
        new FeatureSpec(
            AudioFormat.mono(8000), Axis.index("channel", 1), Axis.index("bin", bins), 1, "");
    Features features = new NpyReader(layout).read(file, spec);
    assertEquals(new NpyReader(layout).extent(file).frames(), features.frames());
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }
}
