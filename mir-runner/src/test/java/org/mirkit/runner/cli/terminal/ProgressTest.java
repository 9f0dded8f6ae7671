package org.mirkit.runner.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirkit.api.run.Progress;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong(42);
  private final Console console =
      new Console(
          System.out,
          new PrintStream(err, true, StandardCharsets.UTF_8),
          new Terminal(true, true, false, 70));

  @Test
  void a_bar_shows_count_rate_time_left_and_note_within_the_width() {
    Progress bar = new BarProgress(console, clock::get);
    bar.start("features", 1000);
    clock.addAndGet(45 * SECOND);
    bar.advance(450, "loss 1.23");
    String last = said().substring(said().lastIndexOf("\u001b[K") + 3);
    assertEquals("features  [#####--------]  45%  450/1000  10.0/s  ETA 0:55  loss 1.23", last);
  }

  @Test
  void a_bar_is_drawn_at_most_ten_times_a_second() {
    Progress bar = new BarProgress(console, clock::get);
    bar.start("features", 10_000);
    for (int i = 0; i < 10_000; i++) {
      clock.addAndGet(SECOND / 10_000);
      bar.advance(1, "");
    }
    assertTrue(redraws() <= 11, redraws() + " in a second");
  }

  @Test
  void the_end_of_a_bar_is_a_line_that_stays() {
    Progress bar = new BarProgress(console, clock::get);
    bar.start("features", 10);
    clock.addAndGet(5 * SECOND);
    bar.advance(10, "");
    bar.done();
    assertTrue(said().endsWith("features  10/10  2.0/s  took 0:05" + System.lineSeparator()));
  }

  @Test
  void a_warning_stands_above_the_bar() {
    Progress bar = new BarProgress(console, clock::get);
    bar.start("features", 10);
    console.warn("song.mp3 is empty");
    String afterWarning = said().substring(said().indexOf("song.mp3 is empty"));
    assertTrue(said().contains("\u001b[Kwarning: song.mp3"), said());
    assertTrue(afterWarning.contains("features  ["), said());
  }

  @Test
  void a_log_gets_a_line_for_a_tenth_of_the_work_or_ten_seconds() {
    Progress lines = new LineProgress(console, clock::get);
    lines.start("train", 100);
    for (int i = 0; i < 100; i++) {
      clock.addAndGet(2 * SECOND);
      lines.advance(1, "");
    }
    assertEquals(20, said().lines().count(), said());
    assertTrue(said().startsWith("train: 5/100, 2.0 s each, ETA 3:10"), said());
    assertFalse(said().contains("\u001b"), said());
  }

  @Test
  void short_work_leaves_one_line_in_a_log() {
    Progress lines = new LineProgress(console, clock::get);
    lines.start("decode", 0);
    IntStream.range(0, 50).forEach(i -> lines.advance(1, ""));
    lines.start("train", 3);
    assertEquals("decode: 50, took 0:00", said().strip());
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private long redraws() {
    return said().chars().filter(c -> c == '\r').count();
  }
}
