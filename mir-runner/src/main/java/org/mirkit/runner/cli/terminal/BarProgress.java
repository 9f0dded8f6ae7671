package org.mirkit.runner.cli.terminal;

import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.run.Progress;

/**
 * Progress as a bar that is redrawn in place, at most ten times a second.
 *
 * <p>It draws on the thread that reports, so that an interrupt of that thread is never swallowed
 * and a warning never lands inside the bar.
 */
final class BarProgress implements Progress {
  private static final long REDRAW_NANOS = 100_000_000L;
  private static final int WIDEST_BAR = 30;
  private static final int NARROWEST_BAR = 5;

  private final Console console;
  private final LongSupplier nanoTime;
  private @Nullable ProgressMeter meter;
  private long lastNanos;

  /**
   * Progress on a console.
   *
   * @param nanoTime a clock that never goes back, in nanoseconds
   */
  BarProgress(Console console, LongSupplier nanoTime) {
    this.console = console;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized void start(String what, long total) {
    done();
    lastNanos = nanoTime.getAsLong();
    meter = new ProgressMeter(what, total, lastNanos);
    console.showStatus(bar(meter, lastNanos));
  }

  @Override
  public synchronized void advance(long steps, String note) {
    console.moved();
    if (meter == null) {
      return;
    }
    meter.advance(steps, note);
    long now = nanoTime.getAsLong();
    if (now - lastNanos >= REDRAW_NANOS) {
      lastNanos = now;
      console.showStatus(bar(meter, now));
    }
  }

  @Override
  public synchronized void done() {
    console.moved();
    if (meter != null) {
      long now = nanoTime.getAsLong();
      String took = "took " + meter.elapsed(now);
      console.clearStatus();
      console.say(fitted(joined(meter.what(), meter.count(), meter.rate(now), took, meter.note())));
      meter = null;
    }
  }

  private String bar(ProgressMeter current, long now) {
    String percent = (int) (100 * current.fraction()) + "%";
    String facts =
        joined(percent, current.count(), current.rate(now), current.eta(now), current.note());
    int room = console.terminal().columns() - current.what().length() - facts.length() - 7;
    int length = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, room));
    int filled = (int) (length * current.fraction());
    String bar = "[" + "#".repeat(filled) + "-".repeat(length - filled) + "]";
    return fitted(joined(current.what(), bar, facts));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
  }

  /** A line as long as the terminal is wide would wrap, and could not be redrawn. */
  private String fitted(String line) {
    int most = console.terminal().columns() - 1;
    return line.length() <= most ? line : line.substring(0, most);
  }
}
