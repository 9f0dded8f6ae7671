package org.mirkit.runner.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void a_disk_that_fills_half_way_leaves_the_old_file_and_no_other() throws IOException {
    Path file = Files.writeString(folder.resolve("run.json"), "old");
    IOException full =
        assertThrows(
            IOException.class,
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(NEW, 0, 1);
                      throw new IOException("No space left on device");
                    }));
    assertEquals("No space left on device", IoReason.of(full));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void a_thread_that_was_interrupted_can_still_write_its_last_words() throws IOException {
    Path file = folder.resolve("deep/run.json");
    Thread.currentThread().interrupt();
    AtomicFile.write(file, out -> out.write(NEW));
    assertTrue(Thread.interrupted(), "the interrupt is kept");
    assertEquals("new", Files.readString(file));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
