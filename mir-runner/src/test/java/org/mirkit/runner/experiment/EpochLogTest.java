package org.mirkit.runner.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.report.Reporter;

class EpochLogTest {
  @TempDir private Path folder;

  private final List<String> said = new ArrayList<>();

  @Test
  void a_training_that_loses_patience_says_which_epoch_was_the_best() {
    assertEquals(
        "fold 2 of 5: ended after epoch 3, with the lowest validation loss in epoch 1",
        lastWordsOf(4, true, false, false));
  }

  @Test
  void a_training_that_runs_its_course_has_nothing_to_explain() {
    assertEquals(
        "fold 2 of 5, epoch  2 of at most 2: loss 1.0000, validation loss 2.0000, accuracy 0.5000",
        lastWordsOf(2, true, false));
  }

  private String lastWordsOf(int epochs, boolean... best) {
    try (RunFolder run = RunFolder.open(folder)) {
      EpochLog log = new EpochLog(listener(), run, 2, "fold 2 of 5", epochs, Clock.systemUTC());
      for (int epoch = 0; epoch < best.length; epoch++) {
        log.epoch(new EpochReport(epoch, 1, 2, 0.5, 0.01, 1, best[epoch]));
      }
      log.end();
    }
    return said.get(said.size() - 1);
  }

  private Reporter listener() {
    return new Reporter() {
      @Override
      public void say(String line) {
        said.add(line);
      }

      @Override
      public void warn(String line) {
        said.add(line);
      }

      @Override
      public Progress progress() {
        return Progress.SILENT;
      }
    };
  }
}
