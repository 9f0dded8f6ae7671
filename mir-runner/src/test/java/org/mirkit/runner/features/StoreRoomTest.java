package org.mirkit.runner.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store with a limit, while an experiment fills it. */
class StoreRoomTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final int FRAMES = 200;

  @TempDir Path dir;
  private long each;

  @BeforeEach
  void six_entries_of_earlier_experiments() {
    for (int i = 0; i < 6; i++) {
      try (FeatureStore store = store(10 - i)) {
        store.keep(store.key("old " + i), StoreProcess.ramp(i, FRAMES));
      }
    }
    each = new StoreFolder(dir).entries().get(0).bytes();
  }

  @Test
  void the_limit_holds_at_every_moment_while_others_can_make_room() {
    try (FeatureStore store = store(0)) {
      store.limitTo(6 * each);
      for (int i = 0; i < 6; i++) {
        store.put(store.key("new " + i), StoreProcess.ramp(i, FRAMES));
        assertTrue(bytes() <= 6 * each, i + ": " + bytes());
        assertFalse(isThere(store, "old " + i), "the oldest goes first");
      }
    }
  }

  @Test
  void what_is_claimed_before_stays_and_only_then_the_limit_gives_way() {
    try (FeatureStore store = store(0)) {
      assertTrue(store.claim(store.key("old 0")));
      assertFalse(store.claim(store.key("never made")));
      store.limitTo(2 * each);
      for (int i = 0; i < 3; i++) {
        store.put(store.key("new " + i), StoreProcess.ramp(i, FRAMES));
      }
      assertTrue(isThere(store, "old 0"));
      assertEquals(4 * each, bytes());
    }
  }

  private long bytes() {
    return new StoreFolder(dir).entries().stream().mapToLong(StoreEntry::bytes).sum();
  }

  private FeatureStore store(int daysAgo) {
    Clock clock = Clock.fixed(NOW.minusSeconds(86_400L * daysAgo), ZoneOffset.UTC);
    return new FeatureStore(dir, Precision.FLOAT32, "ramp", clock);
  }

  private static boolean isThere(FeatureStore store, String name) {
    return store.find(store.key(name), StoreProcess.SPEC).isPresent();
  }
}
