package org.mirkit.testkit;

import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.TrainingListener;

/** Counts the epochs of a training and does something after each. */
final class EpochCount implements TrainingListener {
  private final Runnable afterEach;
  private int epochs;

  EpochCount(Runnable afterEach) {
    this.afterEach = afterEach;
  }

  @Override
  public void step(int epoch, int step, int steps, double loss) {}

  @Override
  public void epoch(EpochReport report) {
    epochs++;
    afterEach.run();
  }

  int epochs() {
    return epochs;
  }
}
