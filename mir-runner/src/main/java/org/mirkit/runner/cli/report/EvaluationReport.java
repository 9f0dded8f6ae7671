package org.mirkit.runner.cli.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.mirkit.runner.evaluation.Evaluation;
import org.mirkit.runner.report.NumberTable;

/** An evaluation in words, and as CSV. */
public final class EvaluationReport {
  private EvaluationReport() {}

  public static List<String> lines(Evaluation found, boolean perTrack) {
    List<String> lines = new ArrayList<>(ResultReport.values(found.confidence()));
    lines.addAll(ResultReport.tables(found.tables()));
    if (perTrack) {
      lines.add("");
      lines.addAll(tracks(found));
    }
    return lines;
  }

  private static List<String> tracks(Evaluation found) {
    NumberTable table = new NumberTable(header(found).toArray(String[]::new));
    found.perTrack().forEach(t -> table.row(row(found, t, ResultReport::number).toArray()));
    return table.lines();
  }

  private static List<String> header(Evaluation found) {
    List<String> header = new ArrayList<>(List.of("track"));
    header.addAll(found.confidence().values().keySet());
    return header;
  }

  /** A row a track; empty where it does not define a value. */
  public static String csv(Evaluation found) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(header(found));
    found
        .perTrack()
        .forEach(
            t -> csv.writeRecord(row(found, t, v -> Double.isNaN(v) ? "" : Double.toString(v))));
    return text.toString();
  }

  /** A track alone may lack values that all tracks together have, such as those of a class. */
  private static List<String> row(
      Evaluation found, Evaluation.TrackScore track, DoubleFunction<String> number) {
    List<String> cells = new ArrayList<>(List.of(track.track()));
    for (String name : found.confidence().values().keySet()) {
      cells.add(number.apply(track.values().getOrDefault(name, Double.NaN)));
    }
    return cells;
  }
}
