package org.mirkit.runner.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir Path dir;

  @Test
  void an_entry_says_what_made_it_how_large_it_is_and_when_it_was_used() throws IOException {
    keep("a", 0);
    StoreEntry entry = only(new StoreFolder(dir));
    assertEquals("mel", entry.representation());
    assertEquals(NOW, entry.lastUsed());
    assertEquals(Files.size(entry.file()), entry.bytes());
  }

  @Test
  void trimming_removes_what_was_not_used_for_the_longest_time() {
    keep("old", 10);
    keep("middle", 5);
    keep("new", 1);
    keep("old", 0);
    try (FeatureStore store = store(0)) {
      long each = new StoreFolder(dir).entries().get(0).bytes();
      assertEquals(2 * each, store.trim(2 * each + 1));
      assertFalse(isThere(store, "middle"));
      assertTrue(isThere(store, "new"));
      assertTrue(isThere(store, "old"));
    }
  }

  @Test
  void what_this_store_has_handed_out_is_never_trimmed() {
    keep("found", 10);
    keep("unused", 10);
    try (FeatureStore store = store(0)) {
      store.keep(store.key("made"), StoreProcess.ramp(1, 20));
      assertTrue(isThere(store, "found"));
      store.trim(0);
      assertTrue(isThere(store, "found"));
      assertTrue(isThere(store, "made"));
      assertFalse(isThere(store, "unused"));
    }
  }

  @Test
  void an_entry_that_was_used_after_it_was_listed_is_not_removed() {
    keep("a", 10);
    StoreFolder folder = new StoreFolder(dir);
    StoreEntry listed = only(folder);
    keep("a", 1);
    assertFalse(folder.remove(listed));
    assertTrue(folder.remove(only(folder)));
  }

  @Test
  void any_damage_is_found_and_told() throws IOException {
    keep("a", 0);
    StoreFolder folder = new StoreFolder(dir);
    Path file = only(folder).file();
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      assertTrue(folder.problem(only(folder)).isPresent(), "byte " + at);
    }
    Files.write(file, new byte[0]);
    assertEquals(StoreEntry.UNREADABLE, only(folder).representation());
  }

  @Test
  void files_of_others_are_neither_listed_nor_removed() throws IOException {
    List<Path> others =
        List.of(dir.resolve("notes.txt"), dir.resolve("ab/song.wav"), dir.resolve("ab/x.part"));
    Files.createDirectories(dir.resolve("ab"));
    for (Path other : others) {
      Files.createFile(other);
    }
    try (FeatureStore store = store(-1000)) {
      store.sweep();
      store.trim(0);
    }
    assertEquals(List.of(), new StoreFolder(dir).entries());
    assertTrue(others.stream().allMatch(Files::exists));
  }

  @Test
  void a_store_that_is_closed_leaves_no_lease() throws IOException {
    keep("a", 0);
    try (Stream<Path> leases = Files.list(dir.resolve("leases"))) {
      assertEquals(0, leases.count());
    }
  }

  private void keep(String name, int daysAgo) {
    try (FeatureStore store = store(daysAgo)) {
      store.keep(store.key(name), StoreProcess.ramp(0, 20));
    }
  }

  private FeatureStore store(int daysAgo) {
    Clock clock = Clock.fixed(NOW.minusSeconds(86_400L * daysAgo), ZoneOffset.UTC);
    return new FeatureStore(dir, Precision.FLOAT32, "mel", clock);
  }

  private static boolean isThere(FeatureStore store, String name) {
    return store.find(store.key(name), StoreProcess.SPEC).isPresent();
  }

  private static StoreEntry only(StoreFolder folder) {
    List<StoreEntry> entries = folder.entries();
    assertEquals(1, entries.size());
    return entries.get(0);
  }
}
