package org.mirkit.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

/**
 * Tables of 200 rows that pyarrow 26.0.1 wrote: {@code centroid} of doubles i / 2 and {@code peaks}
 * of whole numbers i, with {@code pq.write_table(table, file, compression='gzip')}, the same with
 * {@code use_dictionary=False, data_page_version='2.0'}, and with {@code compression='snappy'},
 * pandas' default.
 */
class CompressedTableTest {
  private static final int ROWS = 200;
  private static final FeatureSpec SPEC =
      new FeatureSpec(
          AudioFormat.mono(8000), Axis.index("channel", 1), Axis.index("bin", 2), 256, "");

  private final FeatureReader reader = new ParquetFeatureReader();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"gzip.parquet", "gzip-pages-2.parquet"})
  void gzip_is_read(String name) throws IOException {
    Features read = reader.read(resource(name), SPEC);
    assertEquals(ROWS, read.frames());
    for (int i = 0; i < ROWS; i++) {
      assertEquals(i / 2f, read.at(0, 0, i));
      assertEquals(i, read.at(0, 1, i));
    }
  }

  @Test
  void another_compression_is_refused_with_the_remedy() throws IOException {
    Path file = resource("snappy.parquet");
    String message = assertThrows(IOException.class, () -> reader.extent(file)).getMessage();
    assertEquals(
        "is compressed with snappy, which is not read here; write it with compression=None, or 'gzip'",
        message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip.parquet", "gzip-pages-2.parquet"})
  void a_flipped_byte_is_refused_with_a_reason_or_changes_only_values(String name)
      throws IOException {
    Path file = resource(name);
    byte[] whole = Files.readAllBytes(file);
    int refused = 0;
    for (int place = 0; place < whole.length; place += 3) {
      byte[] damaged = whole.clone();
      damaged[place] ^= 0x55;
      Files.write(file, damaged);
      try {
        reader.read(file, SPEC);
      } catch (IOException e) {
        refused++;
        assertNotNull(
            e.getMessage(), "a reason why the table with byte " + place + " cannot be read");
      }
    }
    assertTrue(refused > whole.length / 12, refused + " of " + whole.length / 3 + " were noticed");
  }

  private Path resource(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
      Files.copy(in, file);
    }
    return file;
  }
}
