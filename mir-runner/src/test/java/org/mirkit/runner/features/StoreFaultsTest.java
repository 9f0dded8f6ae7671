package org.mirkit.runner.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store suffers from outside: kills, full disks, other processes. */
class StoreFaultsTest {
  private static final int FRAMES = 1 << 18;

  @TempDir Path folder;

  @Test
  void a_writer_that_is_killed_leaves_nothing_that_is_read_and_its_rest_is_swept()
      throws Exception {
    for (int kill = 0; kill < 3; kill++) {
      try (StoreProcess writer =
          StoreProcess.start(folder, List.of(), Integer.MAX_VALUE, FRAMES, "end")) {
        writer.until(() -> parts().stream().anyMatch(part -> Files.exists(part)));
        writer.kill();
      }
    }
    try (FeatureStore store = store(Clock.systemUTC())) {
      for (int i = 0; i < 3; i++) {
        Optional<StoredFeatures> found = store.find(store.key("entry " + i), StoreProcess.SPEC);
        float[] expected = StoreProcess.values(StoreProcess.ramp(i, FRAMES));
        found.ifPresent(f -> assertArrayEquals(expected, StoreProcess.values(f.all())));
      }
      // In case that the writer was done with the last before it was killed.
      Files.createFile(part(store.key("entry of a killed writer")));
      int left = parts().size();
      store.sweep();
      assertEquals(left, parts().size(), "a part that may be in the making stays");
    }
    try (FeatureStore later = store(later(Duration.ofHours(2)))) {
      later.sweep();
    }
    assertEquals(List.of(), parts());
  }

  @Test
  void a_disk_that_takes_no_more_is_told_with_the_remedy_and_leaves_no_half() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a limit on files needs a Unix shell");
    List<String> limited = List.of("/bin/sh", "-c", "ulimit -f 512 && exec \"$@\"", "sh");
    try (StoreProcess writer = StoreProcess.start(folder, limited, 1, FRAMES, "end")) {
      assertNotEquals(0, writer.exitCode());
      assertTrue(
          writer.err().contains("StorageException: " + folder + ": features cannot be stored: "),
          writer.err());
      assertTrue(writer.err().contains("MB are free there. Free some space"), writer.err());
    }
    assertEquals(List.of(), new StoreFolder(folder).entries());
    assertEquals(List.of(), parts());
  }

  @Test
  void processes_that_write_the_same_entries_at_the_same_time_find_them_whole() throws Exception {
    try (StoreProcess one = StoreProcess.start(folder, List.of(), 60, 3000, "end");
        StoreProcess other = StoreProcess.start(folder, List.of(), 60, 3000, "end")) {
      assertEquals(0, one.exitCode(), one.err());
      assertEquals(0, other.exitCode(), other.err());
    }
    StoreFolder all = new StoreFolder(folder);
    assertEquals(60, all.entries().size());
    all.entries().forEach(entry -> assertEquals(Optional.empty(), all.problem(entry)));
    assertEquals(List.of(), parts());
    assertEquals(Instant.MAX, all.inUseSince());
  }

  @Test
  void what_another_process_uses_stays_until_it_is_gone() throws Exception {
    FeatureKey old;
    try (FeatureStore before = store(later(Duration.ofDays(-3)))) {
      old = before.key("old");
      before.keep(old, StoreProcess.ramp(0, 100));
    }
    try (StoreProcess user = StoreProcess.start(folder, List.of(), 2, 100, "stay")) {
      user.until(() -> Files.exists(folder.resolve("written")));
      try (FeatureStore store = store(Clock.systemUTC())) {
        assertTrue(store.trim(0) > 0);
        assertTrue(store.find(store.key("entry 1"), StoreProcess.SPEC).isPresent());
        assertFalse(store.find(old, StoreProcess.SPEC).isPresent());
      }
      assertTrue(new StoreFolder(folder).inUseSince().isBefore(Instant.now()));
      user.kill();
    }
    try (FeatureStore afterwards = store(later(Duration.ofMinutes(1)))) {
      assertEquals(0, afterwards.trim(0));
    }
  }

  private FeatureStore store(Clock clock) {
    return new FeatureStore(folder, Precision.FLOAT32, "ramp", clock);
  }

  private static Clock later(Duration offset) {
    return Clock.fixed(Instant.now().plus(offset), ZoneOffset.UTC);
  }

  private Path part(FeatureKey key) throws IOException {
    Path file = new StoreFolder(folder).file(key);
    Files.createDirectories(file.getParent());
    return file.resolveSibling(file.getFileName() + ".x.part");
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> all = Files.find(folder, 2, (p, a) -> p.toString().endsWith(".part"))) {
      return all.toList();
    } catch (UncheckedIOException e) {
      // The writer moved one away while we looked.
      return List.of();
    }
  }
}
