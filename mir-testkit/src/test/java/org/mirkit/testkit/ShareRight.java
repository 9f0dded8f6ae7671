package org.mirkit.testkit;

import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/** A correct tally: the share of labels that are right; subclasses break it. */
class ShareRight implements Tally {
  int right;
  int all;

  @Override
  public void add(Annotation reference, Annotation estimate) {
    boolean same = ToyClassification.label(reference).equals(ToyClassification.label(estimate));
    right += same ? 1 : 0;
    all++;
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof ShareRight that)) {
      throw new IllegalArgumentException("not a share of right answers: " + other);
    }
    right += that.right;
    all += that.all;
  }

  @Override
  public Score score() {
    return new Score(Map.of("share", (double) right / all), List.of());
  }
}
