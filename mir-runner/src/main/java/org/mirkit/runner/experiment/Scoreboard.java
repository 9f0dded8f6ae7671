package org.mirkit.runner.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/** All metrics of an experiment, tallied side by side. */
final class Scoreboard {
  private final List<Tally> tallies;

  Scoreboard(List<Metric> metrics) {
    this.tallies = metrics.stream().map(Metric::tally).toList();
  }

  void add(Annotation reference, Annotation estimate) {
    tallies.forEach(tally -> tally.add(reference, estimate));
  }

  void merge(Scoreboard other) {
    for (int i = 0; i < tallies.size(); i++) {
      tallies.get(i).merge(other.tallies.get(i));
    }
  }

  /** All values by name; the first metric to use a name keeps it. */
  Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    tallies.forEach(tally -> tally.score().values().forEach(values::putIfAbsent));
    return values;
  }

  List<Score.Table> tables() {
    List<Score.Table> tables = new ArrayList<>();
    tallies.forEach(tally -> tables.addAll(tally.score().tables()));
    return tables;
  }
}
