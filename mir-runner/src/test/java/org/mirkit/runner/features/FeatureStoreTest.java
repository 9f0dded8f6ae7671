package org.mirkit.runner.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

class FeatureStoreTest {
  private static final FeatureSpec SPEC =
      new FeatureSpec(
          AudioFormat.mono(22050), Axis.index("channel", 2), Axis.index("bin", 3), 512, "dB");

  @TempDir Path folder;

  @Test
  void what_is_put_is_found_again_bit_for_bit() {
    FeatureStore store = new FeatureStore(folder, Precision.FLOAT32);
    FeatureKey key = store.key("content", "config");
    store.put(key, ramp(5));
    assertArrayEquals(values(ramp(5)), values(store.find(key, SPEC).orElseThrow().all()));
  }

  @Test
  void halves_are_right_to_three_digits() {
    FeatureStore store = new FeatureStore(folder, Precision.FLOAT16);
    FeatureKey key = store.key("content");
    store.put(key, ramp(5));
    float[] expected = values(ramp(5));
    float[] found = values(store.find(key, SPEC).orElseThrow().all());
    assertArrayEquals(expected, found, 0.0005f * expected[expected.length - 1]);
  }

  @Test
  void an_excerpt_past_the_end_begins_again_from_the_start() {
    FeatureStore store = new FeatureStore(folder, Precision.FLOAT32);
    FeatureKey key = store.key("content");
    store.put(key, ramp(5));
    Features excerpt = store.find(key, SPEC).orElseThrow().read(3, 7);
    for (int i = 0; i < 7; i++) {
      assertEquals(ramp(5).at(1, 2, (3 + i) % 5), excerpt.at(1, 2, i));
    }
  }

  @Test
  void keys_tell_apart_what_differs_in_any_dependency_or_precision() {
    FeatureStore exact = new FeatureStore(folder, Precision.FLOAT32);
    FeatureStore half = new FeatureStore(folder, Precision.FLOAT16);
    List<FeatureKey> keys =
        List.of(
            exact.key("ab", "c"), exact.key("a", "bc"), exact.key("ab", "d"), half.key("ab", "c"));
    assertEquals(4, keys.stream().distinct().count());
  }

  @Test
  void a_damaged_or_truncated_entry_is_dropped_and_never_read() throws IOException {
    FeatureStore store = new FeatureStore(folder, Precision.FLOAT32);
    FeatureKey key = store.key("content");
    store.put(key, ramp(5));
    Path file = entries().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertTrue(store.find(key, SPEC).isEmpty(), "cut to " + length);
      assertFalse(Files.exists(file));
      store.put(key, ramp(5));
    }
    byte[] flipped = whole.clone();
    flipped[whole.length - 3] ^= 1;
    Files.write(file, flipped);
    assertTrue(store.find(key, SPEC).isEmpty());
  }

  @Test
  void an_interrupt_while_reading_costs_no_entry() throws IOException {
    FeatureStore store = new FeatureStore(folder, Precision.FLOAT32);
    FeatureKey key = store.key("content");
    Thread.currentThread().interrupt();
    store.put(key, ramp(5));
    assertThrows(CancellationException.class, () -> store.find(key, SPEC));
    assertTrue(Thread.interrupted(), "the interrupt is kept");
    assertTrue(store.find(key, SPEC).isPresent());
  }

  @Test
  void writers_of_one_entry_at_the_same_time_leave_it_whole() throws Exception {
    FeatureStore store = new FeatureStore(folder, Precision.FLOAT32);
    FeatureKey key = store.key("content");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> writers =
          IntStream.range(0, 16)
              .<Future<?>>mapToObj(i -> threads.submit(() -> writeAndRead(store, key)))
              .toList();
      for (Future<?> writer : writers) {
        writer.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(1, entries().size());
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused_with_the_remedy() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    StorageException refused =
        assertThrows(
            StorageException.class, () -> new FeatureStore(file.resolve("x"), Precision.FLOAT32));
    assertTrue(refused.getMessage().contains("cache.folder"), refused.getMessage());
  }

  private static void writeAndRead(FeatureStore store, FeatureKey key) {
    store.put(key, ramp(500));
    assertEquals(500, store.find(key, SPEC).orElseThrow().frames());
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().contains(".features")).toList();
    }
  }

  private static Features ramp(int frames) {
    float[] values = new float[6 * frames];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 0.37f;
    }
    return Features.of(SPEC, frames, values);
  }

  private static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }
}
