package org.mirkit.models.train;

import java.time.Clock;
import org.mirkit.api.model.Checkpoints;

/** Decides when the state of a training is written. */
final class CheckpointKeeper {
  private static final double MILLIS_PER_MINUTE = 60_000;

  private final CheckpointFolder folder;
  private final Checkpoints policy;
  private final Clock clock;
  private long writtenMillis;

  CheckpointKeeper(CheckpointFolder folder, Checkpoints policy, Clock clock) {
    this.folder = folder;
    this.policy = policy;
    this.clock = clock;
    this.writtenMillis = clock.millis();
  }

  private boolean insideEpochs() {
    return policy.everyMinutes() > 0;
  }

  /** Writes if it is time to, inside an epoch. */
  void afterStep(TrainingState state) {
    double minutes = (clock.millis() - writtenMillis) / MILLIS_PER_MINUTE;
    if (insideEpochs() && minutes >= policy.everyMinutes()) {
      write(state);
    }
  }

  /** Writes if this epoch is one of those to be kept. */
  void afterEpoch(TrainingState state, boolean last) {
    if (last || state.history().size() % policy.everyEpochs() == 0) {
      write(state);
    }
  }

  /** Keeps what has been done of an epoch, unless that is not wanted. */
  void atInterrupt(TrainingState state) {
    if (insideEpochs() && state.epoch().steps() > 0) {
      // An interrupt would close the file; it is only put off.
      boolean interrupted = Thread.interrupted();
      write(state);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void write(TrainingState state) {
    folder.write(state.checkpoint());
    writtenMillis = clock.millis();
  }
}
