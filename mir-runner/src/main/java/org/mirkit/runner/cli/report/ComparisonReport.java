package org.mirkit.runner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mirkit.runner.evaluation.Comparison;
import org.mirkit.runner.report.NumberTable;

/** A comparison in words: each run's value, then each two runs. */
public final class ComparisonReport {
  private ComparisonReport() {}

  public static List<String> lines(Comparison found) {
    List<String> lines = new ArrayList<>();
    String groups = found.units() == found.tracks() ? "" : " in %d groups".formatted(found.units());
    lines.add("%s of %d test tracks%s".formatted(found.metric(), found.tracks(), groups));
    lines.add("");
    NumberTable systems = new NumberTable("run", "value");
    found
        .systems()
        .forEach(system -> systems.row(system.name(), ResultReport.number(system.value())));
    lines.addAll(systems.lines());
    lines.add("");
    lines.addAll(pairs(found).lines());
    return lines;
  }

  private static NumberTable pairs(Comparison found) {
    boolean single = found.pairs().size() == 1;
    List<String> header =
        new ArrayList<>(List.of("run", "less", "difference", "95 % interval", "p"));
    if (!single) {
      header.add("p after Holm");
    }
    NumberTable table = new NumberTable(header.toArray(String[]::new));
    for (Comparison.Pair pair : found.pairs()) {
      List<Object> cells =
          new ArrayList<>(
              List.of(
                  pair.second(),
                  pair.first(),
                  ResultReport.number(pair.difference()),
                  ResultReport.interval(pair.low(), pair.high()),
                  p(pair.p())));
      if (!single) {
        cells.add(p(pair.adjustedP()));
      }
      table.row(cells.toArray());
    }
    return table;
  }

  private static String p(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
