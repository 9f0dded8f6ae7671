package org.mirkit.runner.cli.terminal;

import java.util.Locale;

/** How far a stretch of work is, how fast it goes, and when it will be over at this rate. */
final class ProgressMeter {
  private final String what;
  private final long total;
  private final long startNanos;
  private long done;
  private String note = "";

  /**
   * A stretch that begins now.
   *
   * @param total steps to come; 0 if nobody knows
   */
  ProgressMeter(String what, long total, long nowNanos) {
    this.what = what;
    this.total = total;
    this.startNanos = nowNanos;
  }

  void advance(long steps, String newNote) {
    done += steps;
    note = newNote;
  }

  String what() {
    return what;
  }

  String note() {
    return note;
  }

  /** Between 0 and 1; 0 where the total is unknown. */
  double fraction() {
    return total == 0 ? 0 : Math.min(1, (double) done / total);
  }

  /** {@code 450/1000}, or {@code 450} where the total is unknown. */
  String count() {
    return total == 0 ? Long.toString(done) : done + "/" + total;
  }

  /** {@code 12.3/s}, or for slow work {@code 4.1 s each}; empty while nothing is done. */
  String rate(long nowNanos) {
    double seconds = (nowNanos - startNanos) / 1e9;
    if (done == 0 || seconds <= 0) {
      return "";
    }
    double perSecond = done / seconds;
    return perSecond >= 1
        ? String.format(Locale.ROOT, perSecond < 100 ? "%.1f/s" : "%.0f/s", perSecond)
        : String.format(Locale.ROOT, "%.1f s each", 1 / perSecond);
  }

  /** {@code ETA 0:45}; empty while it cannot be told. */
  String eta(long nowNanos) {
    if (done == 0 || done >= total) {
      return "";
    }
    double nanosPerStep = (double) (nowNanos - startNanos) / done;
    return "ETA " + clock((long) (nanosPerStep * (total - done)));
  }

  /** Time since the start: {@code 1:02:03}. */
  String elapsed(long nowNanos) {
    return clock(nowNanos - startNanos);
  }

  private static String clock(long nanos) {
    long seconds = Math.round(nanos / 1e9);
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
