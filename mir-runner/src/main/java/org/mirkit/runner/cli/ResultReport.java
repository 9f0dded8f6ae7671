package org.mirkit.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mirkit.api.metric.Score;
import org.mirkit.runner.experiment.RunResult;
import org.mirkit.runner.report.NumberTable;

/** A result in words: metrics with their spread, tables, and where everything is. */
final class ResultReport {

  private ResultReport() {}

  static List<String> lines(RunResult result, Path folder) {
    List<String> lines = new ArrayList<>(metrics(result));
    for (Score.Table table : result.pooled()) {
      lines.add("");
      lines.add(table.name());
      table(table).lines().forEach(line -> lines.add("  " + line));
    }
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
    int folds = result.folds().size();
    NumberTable table =
        folds == 1
            ? new NumberTable("metric", "value")
            : new NumberTable("metric", "mean", "deviation", "lowest", "highest");
    result
        .metrics()
        .forEach(
            (name, spread) -> {
              if (folds == 1) {
                table.row(name, number(spread.mean()));
              } else {
                table.row(
                    name,
                    number(spread.mean()),
                    number(spread.deviation()),
                    number(spread.min()),
                    number(spread.max()));
              }
            });
    return table.lines();
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

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return value == Math.rint(value) && Math.abs(value) >= 1 && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
