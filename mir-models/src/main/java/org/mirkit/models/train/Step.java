package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import org.mirkit.api.task.Head;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Torch;

/** A network meets a batch. All arrays that are made on the way are freed at the end. */
final class Step {
  private final Network network;
  private final Head head;

  Step(Network network) {
    this.network = network;
    this.head = network.blueprint().signature().head();
  }

  /**
   * What came of it.
   *
   * @param loss mean over the scored decisions
   * @param scored decisions that count
   * @param right those whose class was right; 0 where nobody asked
   */
  record Outcome(double loss, int scored, int right) {}

  /** Learns from the batch. The weights are only moved if the loss is finite. */
  Outcome learn(Batch batch, OptimizerState optimizer) {
    try (NDScope scope = new NDScope();
        NDManager manager = network.manager().newSubManager()) {
      scope.suppressNotUsedWarning();
      double loss = backward(batch, manager);
      if (Double.isFinite(loss)) {
        optimizer.step();
      }
      return new Outcome(loss, batch.scored(), 0);
    }
  }

  private double backward(Batch batch, NDManager manager) {
    try (GradientCollector collector = Torch.engine().newGradientCollector()) {
      NDArray logits = network.logits(batch.features(manager), true);
      NDArray loss = loss(batch, logits, manager);
      collector.backward(loss);
      return loss.getFloat();
    }
  }

  /** Only looks how good the network is. */
  Outcome judge(Batch batch) {
    try (NDScope scope = new NDScope();
        NDManager manager = network.manager().newSubManager()) {
      scope.suppressNotUsedWarning();
      NDArray logits = network.logits(batch.features(manager), false);
      double loss = loss(batch, logits, manager).getFloat();
      int right = head.loss() == Head.Loss.CROSS_ENTROPY ? batch.right(logits) : 0;
      return new Outcome(loss, batch.scored(), right);
    }
  }

  private NDArray loss(Batch batch, NDArray logits, NDManager manager) {
    return HeadLoss.mean(head.loss(), logits, batch.targets(manager), batch.scored());
  }
}
