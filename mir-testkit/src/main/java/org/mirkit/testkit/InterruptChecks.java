package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;

/** What is promised of a training that is interrupted. */
record InterruptChecks(ModelContract contract, ModelRuns runs, Path folder) {

  void requireEndBeforeTraining() throws IOException {
    TrainingContext context = runs.context(7, folder.resolve("a"), TrainingListener.SILENT);
    Thread.currentThread().interrupt();
    assertCancelled(context);
    OpenFiles.requireNone(folder, "an interrupted training");
  }

  void requireSameAnswersAfterwards() throws IOException {
    EpochCount count = new EpochCount(() -> {});
    List<Float> expected;
    try (TrainedModel whole = runs.train(contract, folder.resolve("whole"), 7, count)) {
      expected = runs.answers(whole);
    }
    assumeTrue(count.epochs() > 1, "after one epoch there is nothing left to interrupt");
    Path interrupted = folder.resolve("interrupted");
    EpochCount interrupting = new EpochCount(Thread.currentThread()::interrupt);
    assertCancelled(runs.context(7, interrupted, interrupting));
    OpenFiles.requireNone(interrupted, "an interrupted training");
    try (TrainedModel resumed = runs.train(contract, interrupted, 7, TrainingListener.SILENT)) {
      assertEquals(
          expected,
          runs.answers(resumed),
          "answers after an interruption; keep all that training depends on in the checkpoint");
    }
  }

  private void assertCancelled(TrainingContext context) {
    try {
      assertThrows(
          CancellationException.class,
          () -> contract.model().train(runs.signature(), contract.plan(), context).close(),
          "an interrupt of the training thread");
    } finally {
      Thread.interrupted();
    }
  }
}
