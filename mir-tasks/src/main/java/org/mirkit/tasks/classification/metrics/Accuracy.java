package org.mirkit.tasks.classification.metrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/** The share of tracks whose class is right; NaN when there are none. */
public record Accuracy() implements Metric {
  static final String NAME = "accuracy";

  @Override
  public Tally tally() {
    return new ClassPairTally(
        Optional.empty(), pairs -> new Score(Map.of(NAME, pairs.accuracy()), List.of()));
  }
}
