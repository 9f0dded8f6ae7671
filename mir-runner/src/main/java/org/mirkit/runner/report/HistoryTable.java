package org.mirkit.runner.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import org.mirkit.api.model.EpochReport;

/** How a training went, as CSV: a row an epoch, empty where a value is not defined. */
public final class HistoryTable {
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
  private final int fold;

  /** The history of a fold, counted from 1. */
  public HistoryTable(int fold) {
    this.fold = fold;
    csv.writeRecord(
        "fold",
        "epoch",
        "training_loss",
        "validation_loss",
        "validation_accuracy",
        "learning_rate",
        "seconds",
        "best");
  }

  /** Adds an epoch. */
  public void row(EpochReport report) {
    csv.writeRecord(
        Integer.toString(fold),
        Integer.toString(report.epoch() + 1),
        number(report.trainingLoss()),
        number(report.validationLoss()),
        number(report.validationAccuracy()),
        number(report.learningRate()),
        number(report.seconds()),
        Boolean.toString(report.best()));
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Double.toString(value) : "";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
