package org.mirkit.runner.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;

/**
 * Estimates beside references as CSV: a row a track, and where a track has one class, a column for
 * each label's probability.
 */
public final class PredictionTable {
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
  private final List<String> labels;

  /**
   * A table of predictions.
   *
   * @param labels those whose probabilities have columns; none where tracks have no class
   */
  public PredictionTable(List<String> labels) {
    this.labels = List.copyOf(labels);
    List<String> header = new ArrayList<>(List.of("fold", "track", "reference", "estimate"));
    labels.forEach(label -> header.add("p(" + label + ")"));
    csv.writeRecord(header);
  }

  /** Adds a track. */
  public void row(int fold, String track, Annotation reference, Annotation estimate) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                Integer.toString(fold),
                track,
                AnnotationText.phrase(reference),
                AnnotationText.phrase(estimate)));
    for (String label : labels) {
      Double probability =
          estimate instanceof ClassLabel said ? said.probabilities().get(label) : null;
      cells.add(probability == null ? "" : String.format(Locale.ROOT, "%.6f", probability));
    }
    csv.writeRecord(cells);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
