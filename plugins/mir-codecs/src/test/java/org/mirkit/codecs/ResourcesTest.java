package org.mirkit.codecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioStream;

class ResourcesTest {
  private static final int RATE = 22_050;
  private static final long LEAK_BYTES = 60L << 20;

  @TempDir Path folder;
  private final FfmpegDecoder decoder = new FfmpegDecoder();

  @Test
  void opening_and_closing_thousands_of_times_keeps_memory_flat() {
    Path file = flac();
    Runnable openAndClose =
        () -> {
          try (AudioStream stream = decoder.open(file)) {
            stream.read(new float[1][512], 0, 512);
          }
        };
    assertFlat(openAndClose, 3000);
  }

  @Test
  void files_that_fail_leave_nothing_behind() throws IOException {
    byte[] header = Arrays.copyOf(Files.readAllBytes(flac()), 42);
    header[4] |= (byte) 0x80;
    Path file = Files.write(folder.resolve("header.flac"), header);

    assertFlat(() -> assertThrows(AudioException.class, () -> decoder.open(file)), 3000);
  }

  /** A leak of one decoder (tens of kilobytes at least) in each round would show. */
  private static void assertFlat(Runnable work, int rounds) {
    for (int i = 0; i < rounds / 4; i++) {
      work.run();
    }
    long before = Pointer.physicalBytes();
    for (int i = 0; i < rounds; i++) {
      work.run();
    }
    long grown = Pointer.physicalBytes() - before;
    assertTrue(grown < LEAK_BYTES, "resident memory has grown by " + grown + " bytes");
  }

  @Test
  void closing_twice_is_fine_and_reading_after_that_is_a_bug() {
    AudioStream stream = decoder.open(flac());

    stream.close();
    stream.close();

    assertThrows(IllegalStateException.class, () -> stream.read(new float[1][8], 0, 8));
  }

  @Test
  void the_end_stays_the_end() {
    try (AudioStream stream = decoder.open(flac())) {
      Signals.readAll(stream);
      assertEquals(-1, stream.read(new float[1][8], 0, 8));
      assertEquals(-1, stream.read(new float[1][8], 0, 8));
    }
  }

  @Test
  void many_threads_decode_at_once_and_agree() throws Exception {
    Path file =
        AudioFileWriter.write(
            folder.resolve("x.mp3"), "libmp3lame", RATE, Signals.swellingSine(RATE * 2, RATE, 440));
    Callable<Object> decode =
        () -> {
          try (AudioStream stream = decoder.open(file)) {
            return Signals.readAll(stream);
          }
        };
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Object>> clips = threads.invokeAll(java.util.Collections.nCopies(32, decode));
      for (Future<Object> clip : clips) {
        assertEquals(clips.get(0).get(), clip.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private Path flac() {
    float[] sine = Signals.swellingSine(10_000, RATE, 440);
    return AudioFileWriter.write(folder.resolve("x.flac"), "flac", RATE, sine);
  }
}
