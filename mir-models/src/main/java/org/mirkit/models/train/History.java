package org.mirkit.models.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mirkit.api.model.EpochReport;

/** The epochs so far, and what they say about going on. Immutable. */
record History(List<EpochReport> epochs) {
  private static final int COLUMNS = 7;

  History {
    epochs = List.copyOf(epochs);
  }

  History with(EpochReport report) {
    List<EpochReport> longer = new ArrayList<>(epochs);
    longer.add(report);
    return new History(longer);
  }

  int size() {
    return epochs.size();
  }

  /** Whether a validation loss is the lowest so far. */
  boolean improvedBy(double validationLoss) {
    return epochs.stream()
            .filter(EpochReport::best)
            .allMatch(e -> validationLoss < e.validationLoss())
        && !Double.isNaN(validationLoss);
  }

  /** Whether so many epochs have passed without a lower validation loss. */
  boolean exhausted(int patience) {
    int best = -1;
    for (EpochReport report : epochs) {
      best = report.best() ? report.epoch() : best;
    }
    return best >= 0 && size() - 1 - best >= patience;
  }

  /** A line per epoch, from which {@link #parse} makes the same history to the last bit. */
  String text() {
    return epochs.stream()
        .map(
            e ->
                "%d,%s,%s,%s,%s,%s,%s"
                    .formatted(
                        e.epoch(),
                        e.trainingLoss(),
                        e.validationLoss(),
                        e.validationAccuracy(),
                        e.learningRate(),
                        e.seconds(),
                        e.best()))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Reads {@link #text}.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static History parse(String text) {
    return new History(text.lines().map(History::parseLine).toList());
  }

  private static EpochReport parseLine(String line) {
    String[] columns = line.split(",", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("not an epoch: " + line);
    }
    return new EpochReport(
        Integer.parseInt(columns[0]),
        Double.parseDouble(columns[1]),
        Double.parseDouble(columns[2]),
        Double.parseDouble(columns[3]),
        Double.parseDouble(columns[4]),
        Double.parseDouble(columns[5]),
        Boolean.parseBoolean(columns[6]));
  }
}
