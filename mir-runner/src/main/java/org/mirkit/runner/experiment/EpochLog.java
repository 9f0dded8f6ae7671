package org.mirkit.runner.experiment;

import java.util.Locale;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.runner.report.HistoryTable;
import org.mirkit.runner.report.Reporter;

/** Shows a training as it goes, and keeps its history on disk up to the last whole epoch. */
final class EpochLog implements TrainingListener {
  private final Reporter reporter;
  private final RunFolder folder;
  private final String file;
  private final HistoryTable history;
  private final String title;
  private final int epochs;
  private boolean started;
  private double bestValidationLoss = Double.NaN;

  EpochLog(Reporter reporter, RunFolder folder, int fold, String title, int epochs) {
    this.reporter = reporter;
    this.folder = folder;
    this.file = "folds/" + fold + "/history.csv";
    this.history = new HistoryTable(fold);
    this.title = title;
    this.epochs = epochs;
  }

  @Override
  public void step(int epoch, int step, int steps, double loss) {
    if (!started) {
      reporter.progress().start(title, (long) steps * (epochs - epoch));
      started = true;
    }
    reporter.progress().advance(1, String.format(Locale.ROOT, "loss %.4f", loss));
  }

  @Override
  public void epoch(EpochReport report) {
    history.row(report);
    folder.write(file, history.toString());
    if (report.best()) {
      bestValidationLoss = report.validationLoss();
    }
    reporter.say(line(report));
  }

  private String line(EpochReport report) {
    return String.format(
        Locale.ROOT,
        "%s, epoch %2d of at most %d: loss %.4f, validation loss %s, accuracy %s%s",
        title,
        report.epoch() + 1,
        epochs,
        report.trainingLoss(),
        number(report.validationLoss()),
        number(report.validationAccuracy()),
        report.best() ? ", best" : "");
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
  }

  double bestValidationLoss() {
    return bestValidationLoss;
  }
}
