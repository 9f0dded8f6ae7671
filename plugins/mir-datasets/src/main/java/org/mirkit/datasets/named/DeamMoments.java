package org.mirkit.datasets.named;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * A table of DEAM with a row for each song and a column for each half second, from {@code
 * sample_15000ms} on; cells after a song's end are empty.
 */
final class DeamMoments {
  private static final String MOMENT = "sample_\\d+ms";

  private DeamMoments() {}

  /** The mean of each song, by its number. */
  static Map<String, Double> means(Path table) {
    Map<String, Double> means = new TreeMap<>();
    Rows.of(table).forEach(row -> means.put(row.text("song_id"), mean(row)));
    return means;
  }

  private static double mean(Rows.Row row) {
    OptionalDouble mean = moments(row).average();
    return mean.orElseThrow(
        () -> row.problem("found no ratings in columns such as sample_15000ms; expected some"));
  }

  private static DoubleStream moments(Rows.Row row) {
    return row.columns().keySet().stream()
        .filter(column -> column.matches(MOMENT) && !row.text(column).isEmpty())
        .mapToDouble(row::number);
  }
}
