package org.mirkit.runner.experiment;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.runner.report.HistoryTable;
import org.mirkit.runner.report.Reporter;
import org.mirkit.runner.report.TensorBoardFile;

/** Shows a training as it goes, and keeps its history on disk up to the last whole epoch. */
final class EpochLog implements TrainingListener {
  private final Reporter reporter;
  private final RunFolder folder;
  private final String file;
  private final HistoryTable history;
  private final String title;
  private final int epochs;
  private final Clock clock;
  private final TensorBoardFile board;
  private boolean started;
  private int lastEpoch;
  private int bestEpoch;
  private double bestValidationLoss = Double.NaN;

  EpochLog(Reporter reporter, RunFolder folder, int fold, String title, int epochs, Clock clock) {
    this.reporter = reporter;
    this.folder = folder;
    this.file = "folds/" + fold + "/history.csv";
    this.history = new HistoryTable(fold);
    this.title = title;
    this.epochs = epochs;
    this.clock = clock;
    Path events = folder.folder("tensorboard/" + fold).resolve("events.out.tfevents.mirkit");
    this.board = new TensorBoardFile(events, seconds());
  }

  private double seconds() {
    return clock.millis() / 1000.0;
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
    board.scalars(report.epoch() + 1L, seconds(), scalars(report));
    lastEpoch = report.epoch() + 1;
    if (report.best()) {
      bestEpoch = lastEpoch;
      bestValidationLoss = report.validationLoss();
    }
    reporter.say(line(report));
  }

  /** Says why a training ended before its time, which those who watch its steps would wonder at. */
  void end() {
    if (lastEpoch > 0 && lastEpoch < epochs) {
      reporter.say(
          "%s: ended after epoch %d, with the lowest validation loss in epoch %d"
              .formatted(title, lastEpoch, bestEpoch));
    }
  }

  private static Map<String, Double> scalars(EpochReport report) {
    Map<String, Double> scalars = new LinkedHashMap<>();
    scalars.put("loss/training", report.trainingLoss());
    scalars.put("loss/validation", report.validationLoss());
    scalars.put("accuracy/validation", report.validationAccuracy());
    scalars.put("learning_rate", report.learningRate());
    return scalars;
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
