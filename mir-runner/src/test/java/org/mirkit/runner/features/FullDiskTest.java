package org.mirkit.runner.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.SmallDisk;

/** A store on a disk that is full: a real one where the system lends it, and a made one. */
class FullDiskTest {
  private static final int FRAMES = 1 << 14;

  @TempDir Path folder;

  @Test
  void a_real_disk_that_is_full_is_told_with_the_remedy_and_holds_no_half() throws Exception {
    List<String> small = SmallDisk.at(folder, "3m");
    try (StoreProcess writer = StoreProcess.start(folder, small, 10, FRAMES, "end")) {
      assertNotEquals(0, writer.exitCode());
      String told = writer.err();
      assertTrue(
          told.contains(
              "StorageException: " + folder + ": features cannot be stored: No space left"),
          told);
      assertTrue(told.contains("MB are free there. Free some space ('mir cache clear"), told);
      assertTrue(told.contains("cache.maxGigabytes"), told);
      assertTrue(told.contains(".features"), "what was written before is lost: " + told);
      assertFalse(told.contains(".part\n"), told);
    }
  }

  @Test
  void wherever_a_disk_is_full_nothing_half_written_is_found_and_the_next_write_succeeds()
      throws IOException {
    float[] expected = StoreProcess.values(StoreProcess.ramp(1, 50));
    for (int room = 0; room <= 50 * 16 * Float.BYTES; room += 100) {
      int bytes = room;
      FeatureStore.Disk full =
          (file, content) ->
              AtomicFile.write(file, out -> content.writeTo(new FullAfter(bytes, out)));
      try (FeatureStore store = store(full)) {
        FeatureKey key = store.key("a");
        StorageException told =
            assertThrows(StorageException.class, () -> store.keep(key, StoreProcess.ramp(1, 50)));
        assertTrue(told.getMessage().contains("No space left on device; "), told.getMessage());
        assertFalse(store.find(key, StoreProcess.SPEC).isPresent());
        assertEquals(0, files(), "left over at " + room);
      }
    }
    try (FeatureStore store = store(AtomicFile::write)) {
      StoredFeatures kept = store.keep(store.key("a"), StoreProcess.ramp(1, 50));
      assertArrayEquals(expected, StoreProcess.values(kept.all()));
    }
  }

  private FeatureStore store(FeatureStore.Disk disk) {
    return new FeatureStore(folder, Precision.FLOAT32, "ramp", Clock.systemUTC(), disk);
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().contains(".features")).count();
    }
  }

  /** Takes so many bytes, and then says what Linux says. */
  private static final class FullAfter extends FilterOutputStream {
    private int room;

    FullAfter(int room, OutputStream out) {
      super(out);
      this.room = room;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int taken = Math.min(room, length);
      out.write(bytes, offset, taken);
      room -= taken;
      if (taken < length) {
        throw new IOException("No space left on device");
      }
    }
  }
}
