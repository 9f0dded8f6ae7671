package org.mirkit.testkit;

import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/** A tally that no metric but its own can merge. */
final class ForeignTally implements Tally {
  @Override
  public void add(Annotation reference, Annotation estimate) {}

  @Override
  public void merge(Tally other) {}

  @Override
  public Score score() {
    return new Score(Map.of("nothing", 0.0), List.of());
  }
}
