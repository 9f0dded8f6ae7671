package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.GradientCollector;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Torch;

/** A network meets a batch. All arrays that are made on the way are freed at the end. */
final class Step {
  private final Network network;
  private final DjlLoss loss;
  private final double clipNorm;
  private final Head head;

  /**
   * Steps of one training.
   *
   * @param clipNorm the longest that all gradients together may be; 0 for any
   */
  Step(Network network, DjlLoss loss, double clipNorm) {
    this.network = network;
    this.loss = loss;
    this.clipNorm = clipNorm;
    this.head = network.blueprint().signature().head();
  }

  /**
   * What came of it.
   *
   * @param loss mean over the scored decisions
   * @param weight what they count together
   * @param scored decisions that count
   * @param right those whose class was right; 0 where nobody asked
   */
  record Outcome(double loss, double weight, int scored, int right) {}

  /** Learns from the batch. The weights are only moved if the loss is finite. */
  Outcome learn(Batch batch, OptimizerState optimizer, double learningRate) {
    try (NDScope scope = new NDScope();
        NDManager manager = network.manager().newSubManager()) {
      scope.suppressNotUsedWarning();
      double loss = backward(batch, manager);
      if (Double.isFinite(loss)) {
        optimizer.step(learningRate, clipNorm);
      }
      return new Outcome(loss, batch.weight(), batch.scored(), 0);
    }
  }

  private double backward(Batch batch, NDManager manager) {
    try (GradientCollector collector = Torch.engine().newGradientCollector()) {
      NDArray logits = network.logits(batch.features(manager), true);
      NDArray mean = loss.mean(logits, batch.targets(manager));
      collector.backward(mean);
      return value(mean);
    }
  }

  /** Only looks how good the network is. */
  Outcome judge(Batch batch) {
    try (NDScope scope = new NDScope();
        NDManager manager = network.manager().newSubManager()) {
      scope.suppressNotUsedWarning();
      NDArray logits = network.logits(batch.features(manager), false);
      double mean = value(loss.mean(logits, batch.targets(manager)));
      int right = head.loss() == Head.Loss.CROSS_ENTROPY ? batch.right(decided(logits, batch)) : 0;
      return new Outcome(mean, batch.weight(), batch.scored(), right);
    }
  }

  /** Values of which the highest is the class that would be answered. */
  private float[] decided(NDArray logits, Batch batch) {
    float[] values = logits.toFloatArray();
    return network
        .jointEnd()
        .map(end -> end.scores(values, batch.examples(), batch.real()))
        .orElse(values);
  }

  /** The engine makes a single value divided by a double one of double precision. */
  private static double value(NDArray mean) {
    return mean.toType(DataType.FLOAT64, false).toDoubleArray()[0];
  }
}
