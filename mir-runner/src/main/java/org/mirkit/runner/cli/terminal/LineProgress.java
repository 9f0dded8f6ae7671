package org.mirkit.runner.cli.terminal;

import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.run.Progress;

/** Progress for logs: a line after each tenth of the work, or after ten seconds. */
final class LineProgress implements Progress {
  private static final long QUIET_NANOS = 10_000_000_000L;
  private static final long LEAST_QUIET_NANOS = 1_000_000_000L;
  private static final double SHARE = 0.1;

  private final Console console;
  private final LongSupplier nanoTime;
  private @Nullable ProgressMeter meter;
  private long lastNanos;
  private double lastFraction;

  /**
   * Progress on a console.
   *
   * @param nanoTime a clock that never goes back, in nanoseconds
   */
  LineProgress(Console console, LongSupplier nanoTime) {
    this.console = console;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized void start(String what, long total) {
    done();
    lastNanos = nanoTime.getAsLong();
    lastFraction = 0;
    meter = new ProgressMeter(what, total, lastNanos);
  }

  @Override
  public synchronized void advance(long steps, String note) {
    console.moved();
    if (meter == null) {
      return;
    }
    meter.advance(steps, note);
    long now = nanoTime.getAsLong();
    boolean muchDone =
        meter.fraction() - lastFraction >= SHARE && now - lastNanos >= LEAST_QUIET_NANOS;
    if (muchDone || now - lastNanos >= QUIET_NANOS) {
      lastNanos = now;
      lastFraction = meter.fraction();
      console.say(line(meter, meter.eta(now), now));
    }
  }

  @Override
  public synchronized void done() {
    console.moved();
    if (meter != null) {
      long now = nanoTime.getAsLong();
      console.say(line(meter, "took " + meter.elapsed(now), now));
      meter = null;
    }
  }

  private static String line(ProgressMeter meter, String time, long now) {
    return Stream.of(meter.count(), meter.rate(now), time, meter.note())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", ", meter.what() + ": ", ""));
  }
}
