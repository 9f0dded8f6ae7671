package org.mirkit.api.model;

import org.apiguardian.api.API;

/** Is told how a training goes, from the training's own thread. */
@API(status = API.Status.STABLE, since = "1.0")
public interface TrainingListener {

  /** Hears nothing. */
  TrainingListener SILENT =
      new TrainingListener() {
        @Override
        public void step(int epoch, int step, int steps, double loss) {}

        @Override
        public void epoch(EpochReport report) {}
      };

  /**
   * A step is done.
   *
   * @param epoch from 0
   * @param step steps done in this epoch, from 1
   * @param steps steps in an epoch
   * @param loss mean loss of this epoch so far
   */
  void step(int epoch, int step, int steps, double loss);

  /** An epoch is done; after a resume, also called for the epochs done before it. */
  void epoch(EpochReport report);
}
