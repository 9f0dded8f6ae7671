package org.mirkit.tasks.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.tasks.input.Annotations;

/** Adds up, for each label, how long it is heard rightly, wrongly, and not although it sounds. */
final class ActivityTally implements Tally {
  private static final double SECONDS_OF_OPEN_ENDS = 1;

  private final List<String> labels;
  private final Map<String, HeardSeconds> heard = new TreeMap<>();
  private double seconds;

  ActivityTally(List<String> labels) {
    this.labels = labels;
  }

  @Override
  public void add(Annotation reference, Annotation estimate) {
    List<TimedLabel> wanted = stretches(reference);
    List<TimedLabel> found = stretches(estimate);
    List<TimedLabel> both = new ArrayList<>(wanted);
    both.addAll(found);
    double end = end(both);
    seconds += end;
    SortedSet<String> occurring = new TreeSet<>(labels);
    both.forEach(stretch -> occurring.add(stretch.label()));
    for (String label : occurring) {
      if (labels.isEmpty() || labels.contains(label)) {
        heard.merge(
            label,
            HeardSeconds.between(Stretches.of(wanted, label, end), Stretches.of(found, label, end)),
            HeardSeconds::plus);
      }
    }
  }

  private static List<TimedLabel> stretches(Annotation annotation) {
    return Annotations.require(Activity.class, ActivityTask.ANNOTATION, annotation).stretches();
  }

  private static double end(List<TimedLabel> stretches) {
    double end = 0;
    double lastStart = 0;
    for (TimedLabel stretch : stretches) {
      end = stretch.isOpen() ? end : Math.max(end, stretch.endSeconds());
      lastStart = Math.max(lastStart, stretch.startSeconds());
    }
    boolean allOpenThere = !stretches.isEmpty() && lastStart >= end;
    return allOpenThere ? lastStart + SECONDS_OF_OPEN_ENDS : end;
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof ActivityTally that) || !that.labels.equals(labels)) {
      throw new IllegalArgumentException("cannot merge " + other.getClass() + " into activity");
    }
    seconds += that.seconds;
    that.heard.forEach((label, time) -> heard.merge(label, time, HeardSeconds::plus));
  }

  @Override
  public Score score() {
    HeardSeconds all = heard.values().stream().reduce(HeardSeconds.NONE, HeardSeconds::plus);
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("f1", all.f1());
    values.put("precision", all.precision());
    values.put("recall", all.recall());
    values.put("accuracy", all.accuracy(seconds * heard.size()));
    values.put(
        "f1-macro",
        heard.values().stream()
            .mapToDouble(HeardSeconds::f1)
            .filter(f1 -> !Double.isNaN(f1))
            .average()
            .orElse(Double.NaN));
    return new Score(values, List.of(table()));
  }

  private Score.Table table() {
    return new Score.Table(
        "per-label",
        "label",
        List.copyOf(heard.keySet()),
        List.of("precision", "recall", "f1", "accuracy", "seconds"),
        heard.values().stream()
            .map(
                time ->
                    List.of(
                        time.precision(),
                        time.recall(),
                        time.f1(),
                        time.accuracy(seconds),
                        time.reference()))
            .toList());
  }
}
