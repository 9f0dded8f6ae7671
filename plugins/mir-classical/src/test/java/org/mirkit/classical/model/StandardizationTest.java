package org.mirkit.classical.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.ModelException;

class StandardizationTest {
  private static final double[][] VECTORS = {{1, -80.3, 0}, {2, -80.3, 4}, {6, -80.3, 8}};

  @TempDir Path folder;

  @Test
  void training_vectors_get_mean_0_and_deviation_1_and_constants_stay_0() {
    Standardization again = Standardization.of(Standardization.of(VECTORS).apply(VECTORS));
    assertArrayEquals(new double[3], again.mean(), 1e-12);
    assertArrayEquals(new double[] {1, 1, 1}, again.deviation(), 1e-12);
    assertEquals(0, Standardization.of(VECTORS).apply(VECTORS[2])[1], 1e-12);
  }

  @Test
  void what_is_read_is_bitwise_what_was_written() throws IOException {
    Standardization written = Standardization.of(VECTORS);
    Path file = folder.resolve("scale");
    written.write(file);
    Standardization read = Standardization.read(file, 3);
    assertArrayEquals(written.mean(), read.mean());
    assertArrayEquals(written.deviation(), read.deviation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2\n3", "1 2\nx y", "1 2\n3 0", "1 2\n3 NaN", "1 2\n3 4 5", "1 2"})
  void a_damaged_file_is_refused_by_name(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("scale"), text);
    var error = assertThrows(ModelException.class, () -> Standardization.read(file, 2));
    assertTrue(error.getMessage().startsWith(file.toString()), error.getMessage());
  }
}
