package org.mirkit.models.train;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.model.EpochReport;
import org.mirkit.models.engine.DjlOptimizer;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.network.Network;
import org.mirkit.models.weights.Tensor;

/** A training where it stands: what changes from step to step. */
final class TrainingState implements AutoCloseable {
  private final Network network;
  private final OptimizerState optimizer;
  private History history;
  private Map<String, Tensor> best;
  private EpochSoFar epoch;

  private TrainingState(
      Network network,
      OptimizerState optimizer,
      History history,
      Map<String, Tensor> best,
      EpochSoFar epoch) {
    this.network = network;
    this.optimizer = optimizer;
    this.history = history;
    this.best = best;
    this.epoch = epoch;
  }

  /** Where a checkpoint stands, or at the beginning. */
  static TrainingState of(
      Blueprint blueprint, DjlOptimizer optimizer, Chance chance, Optional<Checkpoint> earlier) {
    return earlier
        .map(checkpoint -> restored(blueprint, optimizer, checkpoint))
        .orElseGet(() -> fresh(blueprint, optimizer, chance));
  }

  private static TrainingState fresh(Blueprint blueprint, DjlOptimizer optimizer, Chance chance) {
    Network network = Network.untrained(blueprint, chance.beforeFirstEpoch());
    return new TrainingState(
        network,
        OptimizerState.fresh(optimizer, network),
        new History(List.of()),
        Map.of(),
        EpochSoFar.BEGUN);
  }

  private static TrainingState restored(
      Blueprint blueprint, DjlOptimizer optimizer, Checkpoint checkpoint) {
    Network network = Network.of(blueprint, checkpoint.weights());
    try {
      return new TrainingState(
          network,
          OptimizerState.restored(optimizer, network, checkpoint.memory(), checkpoint.steps()),
          checkpoint.history(),
          checkpoint.best(),
          checkpoint.epoch());
    } catch (RuntimeException e) {
      network.close();
      throw e;
    }
  }

  Network network() {
    return network;
  }

  OptimizerState optimizer() {
    return optimizer;
  }

  /** The epochs that are done. */
  History history() {
    return history;
  }

  /** Weights of the best of them. */
  Map<String, Tensor> best() {
    return best;
  }

  /** What has been done of the next. */
  EpochSoFar epoch() {
    return epoch;
  }

  /** A step is done. */
  void step(Step.Outcome outcome, double seconds) {
    epoch = new EpochSoFar(epoch.steps() + 1, epoch.learned().with(outcome), seconds);
  }

  /**
   * An epoch is done.
   *
   * @param keep whether its weights are those to be kept
   */
  void epoch(EpochReport report, boolean keep) {
    history = history.with(report);
    epoch = EpochSoFar.BEGUN;
    if (keep) {
      best = network.snapshot();
    }
  }

  /** A copy of everything. */
  Checkpoint checkpoint() {
    return new Checkpoint(
        history, epoch, network.snapshot(), best, optimizer.snapshot(), optimizer.steps());
  }

  @Override
  public void close() {
    network.close();
  }
}
