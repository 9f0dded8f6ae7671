package org.mirkit.runner.experiment;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of the store the features of an experiment will take, from the lengths that its sounds
 * declare; those that declare none are taken to be as long as the others. Safe for several threads.
 */
final class SpaceNeed {
  private static final double GIGABYTE = 1e9;

  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger known = new AtomicInteger();

  void add(long trackBytes) {
    bytes.addAndGet(trackBytes);
    known.incrementAndGet();
  }

  /** What to say where so many tracks will not fit below a limit. */
  Optional<String> excess(int tracks, long maxBytes) {
    if (known.get() == 0) {
      return Optional.empty();
    }
    double needed = (double) bytes.get() / known.get() * tracks;
    return needed <= maxBytes
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "the features of %d tracks will take about %.2g GB, more than cache.maxGigabytes (%.2g): they stay while this experiment runs. Raise the limit, or take cache.precision: float16 or fewer augmentation.copies",
                tracks,
                needed / GIGABYTE,
                maxBytes / GIGABYTE));
  }
}
