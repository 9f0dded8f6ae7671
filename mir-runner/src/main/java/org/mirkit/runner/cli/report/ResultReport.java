package org.mirkit.runner.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mirkit.api.metric.Score;
import org.mirkit.runner.evaluation.Confidence;
import org.mirkit.runner.evaluation.Interval;
import org.mirkit.runner.experiment.RunResult;
import org.mirkit.runner.report.NumberTable;

/** A result in words: metrics with their spread, tables, and where everything is. */
public final class ResultReport {
  private static final String INTERVAL = "95 % interval";

  private ResultReport() {}

  public static List<String> lines(RunResult result, Path folder) {
    List<String> lines = new ArrayList<>(metrics(result));
    lines.addAll(tables(result.pooled()));
    lines.add("");
    if (!result.badTracks().isEmpty()) {
      int bad = result.badTracks().size();
      String tracks = bad == 1 ? "1 track" : bad + " tracks";
      lines.add(tracks + " could not be used: see metrics.json");
    }
    lines.add("run folder  " + folder);
    lines.add("model       " + folder.resolve("model.mir"));
    return lines;
  }

  private static List<String> metrics(RunResult result) {
    return result.folds().size() == 1 ? values(result.confidence()) : spreads(result);
  }

  /** Tables with their names, each after a blank line. */
  static List<String> tables(List<Score.Table> tables) {
    List<String> lines = new ArrayList<>();
    for (Score.Table table : tables) {
      lines.add("");
      lines.add(table.name());
      table(table).lines().forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  /** Values with their intervals, where there is more than one track or group. */
  static List<String> values(Confidence confidence) {
    if (confidence.units() < 2) {
      NumberTable table = new NumberTable("metric", "value");
      confidence.values().forEach((name, found) -> table.row(name, number(found.value())));
      return table.lines();
    }
    NumberTable table = new NumberTable("metric", "value", INTERVAL);
    confidence
        .values()
        .forEach((name, found) -> table.row(name, number(found.value()), interval(found)));
    return table.lines();
  }

  private static List<String> spreads(RunResult result) {
    NumberTable table =
        new NumberTable("metric", "mean", "deviation", "lowest", "highest", "pooled", INTERVAL);
    result
        .metrics()
        .forEach(
            (name, spread) -> {
              Interval pooled = result.confidence().of(name);
              table.row(
                  name,
                  number(spread.mean()),
                  number(spread.deviation()),
                  number(spread.min()),
                  number(spread.max()),
                  number(pooled.value()),
                  interval(pooled));
            });
    return table.lines();
  }

  private static String interval(Interval found) {
    return interval(found.low(), found.high());
  }

  static String interval(double low, double high) {
    return Double.isNaN(low) ? "-" : number(low) + " to " + number(high);
  }

  private static NumberTable table(Score.Table table) {
    List<String> header = new ArrayList<>(List.of(table.corner()));
    header.addAll(table.columns());
    NumberTable text = new NumberTable(header.toArray(String[]::new));
    boolean counts = table.cells().stream().flatMap(List::stream).allMatch(v -> v == Math.rint(v));
    for (int row = 0; row < table.rows().size(); row++) {
      List<Object> cells = new ArrayList<>(List.of(table.rows().get(row)));
      table
          .cells()
          .get(row)
          .forEach(v -> cells.add(counts ? Long.toString(v.longValue()) : number(v)));
      text.row(cells.toArray());
    }
    return text;
  }

  static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return value == Math.rint(value) && Math.abs(value) >= 1 && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
