package org.mirkit.runner.experiment;

import java.util.Locale;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.report.HistoryTable;

/** Shows a training as it goes, and keeps its history on disk up to the last whole epoch. */
final class EpochLog implements TrainingListener {
  private final Progress progress;
  private final RunFolder folder;
  private final String file;
  private final HistoryTable history;
  private final String title;
  private final int epochs;
  private int lastEpochShown = -1;
  private double bestValidationLoss = Double.POSITIVE_INFINITY;

  EpochLog(Progress progress, RunFolder folder, int fold, String title, int epochs) {
    this.progress = progress;
    this.folder = folder;
    this.file = "folds/" + fold + "/history.csv";
    this.history = new HistoryTable(fold);
    this.title = title;
    this.epochs = epochs;
  }

  @Override
  public void step(int epoch, int step, int steps, double loss) {
    if (epoch != lastEpochShown) {
      progress.start("%s, epoch %d of at most %d".formatted(title, epoch + 1, epochs), steps);
      lastEpochShown = epoch;
    }
    progress.advance(1, String.format(Locale.ROOT, "loss %.4f", loss));
  }

  @Override
  public void epoch(EpochReport report) {
    progress.done();
    history.row(report);
    folder.write(file, history.toString());
    if (report.best()) {
      bestValidationLoss = report.validationLoss();
    }
  }

  double bestValidationLoss() {
    return bestValidationLoss;
  }
}
