package org.mirkit.tasks.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/** The mean of each value over the tracks that define it; a mean of nothing is NaN. */
final class TrackMeans implements Tally {
  private final TrackMetric metric;
  private final List<String> names;
  private final double[] sums;
  private final long[] tracks;

  TrackMeans(TrackMetric metric) {
    this.metric = metric;
    this.names = List.copyOf(metric.valueNames());
    this.sums = new double[names.size()];
    this.tracks = new long[names.size()];
  }

  @Override
  public void add(Annotation reference, Annotation estimate) {
    double[] values = metric.judge(reference, estimate);
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        sums[i] += values[i];
        tracks[i]++;
      }
    }
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof TrackMeans that) || !that.metric.equals(metric)) {
      throw new IllegalArgumentException(
          "cannot merge " + other.getClass() + " into means of " + metric);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] += that.sums[i];
      tracks[i] += that.tracks[i];
    }
  }

  @Override
  public Score score() {
    Map<String, Double> means = new LinkedHashMap<>();
    for (int i = 0; i < sums.length; i++) {
      means.put(names.get(i), sums[i] / tracks[i]);
    }
    return new Score(means, List.of());
  }
}
