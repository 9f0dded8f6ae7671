package org.mirkit.models.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the steps of a training took, in nanoseconds. */
final class FeedingTimes {
  private final List<Long> steps = new ArrayList<>();
  private final List<Double> frames = new ArrayList<>();
  private long total;
  private long totalFrames;
  private long waiting;
  private long onCores;
  private long filling;

  /**
   * Adds a step.
   *
   * @param time all of it
   * @param waited for its batch
   * @param cores time on all cores
   * @param heard frames of its excerpts
   */
  void step(long time, long waited, long cores, int heard) {
    steps.add(time);
    frames.add((double) time / heard);
    total += time;
    totalFrames += heard;
    waiting += waited;
    onCores += cores;
  }

  /** The least time that a loader takes for a batch. */
  void filled(long time) {
    filling = time;
  }

  @Override
  public String toString() {
    double each = (double) total / steps.size();
    return String.format(
        Locale.ROOT,
        "%d steps of %.1f ms, least %.1f, median %.1f; a frame takes %.1f µs, least %.1f, median %.1f,"
            + " of processors %.1f µs;"
            + " %.2f %% of the time in the engine, %.2f %% waiting for data, %.2f cores busy;"
            + " filling a batch takes a loader %.1f ms, %.1f %% of a step",
        steps.size(),
        each / 1e6,
        least(steps) / 1e6,
        median(steps) / 1e6,
        (double) total / totalFrames / 1e3,
        least(frames) / 1e3,
        median(frames) / 1e3,
        (double) onCores / totalFrames / 1e3,
        100.0 * (total - waiting) / total,
        100.0 * waiting / total,
        (double) onCores / total,
        filling / 1e6,
        100 * filling / each);
  }

  private static double least(List<? extends Number> values) {
    return values.stream().mapToDouble(Number::doubleValue).min().orElseThrow();
  }

  private static double median(List<? extends Number> values) {
    double[] sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
