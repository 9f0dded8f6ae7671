package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import org.junit.jupiter.api.Test;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Head.Loss;
import org.mirkit.api.task.Targets;
import org.mirkit.models.network.Torch;

class HeadLossTest {
  private static final float[] LOGITS = {1, -2, 0.5f, 0, 3, -1};
  private static final double EXACT = 1e-6;

  @Test
  void cross_entropy_is_the_mean_negative_log_likelihood_of_scored_decisions() {
    double first = -Math.log(Math.exp(-2) / (Math.exp(1) + Math.exp(-2) + Math.exp(0.5)));
    double second = -Math.log(Math.exp(-1) / (1 + Math.exp(3) + Math.exp(-1)));
    assertEquals(
        (first + second) / 2, loss(Loss.CROSS_ENTROPY, LOGITS, Targets.Classes.of(1, 2)), EXACT);
    assertEquals(
        second,
        loss(Loss.CROSS_ENTROPY, LOGITS, Targets.Classes.of(Targets.Classes.UNSCORED, 2)),
        EXACT);
    assertEquals(0, loss(Loss.CROSS_ENTROPY, LOGITS, Targets.Classes.of(-1, -1)), EXACT);
  }

  @Test
  void binary_cross_entropy_is_the_mean_over_all_outputs() {
    float[] targets = {1, 0, 0.25f, 0, 1, 1};
    double sum = 0;
    for (int i = 0; i < LOGITS.length; i++) {
      double p = 1 / (1 + Math.exp(-LOGITS[i]));
      sum -= targets[i] * Math.log(p) + (1 - targets[i]) * Math.log(1 - p);
    }
    assertEquals(
        sum / 6, loss(Loss.BINARY_CROSS_ENTROPY, LOGITS, Targets.Values.of(3, targets)), EXACT);
  }

  @Test
  void losses_of_very_sure_outputs_are_finite() {
    float[] sure = {200, -200, 0, -200, 200, 0};
    assertEquals(200, loss(Loss.CROSS_ENTROPY, sure, Targets.Classes.of(2, 2)), 1e-3);
    Targets.Values wrong = Targets.Values.of(3, 0, 1, 0, 1, 0, 0);
    double expected = (4 * 200 + 2 * Math.log(2)) / 6;
    assertEquals(expected, loss(Loss.BINARY_CROSS_ENTROPY, sure, wrong), 1e-3);
  }

  @Test
  void squared_error_is_the_mean_over_all_outputs() {
    Targets.Values targets = Targets.Values.of(3, 0, 0, 0, 0, 0, 0);
    double expected = (1 + 4 + 0.25 + 0 + 9 + 1) / 6;
    assertEquals(expected, loss(Loss.MEAN_SQUARED_ERROR, LOGITS, targets), EXACT);
  }

  @Test
  void an_output_of_zero_is_pulled_to_its_target() {
    Torch.alone(
        () -> {
          try (NDManager manager = Torch.engine().newBaseManager()) {
            NDArray logits = manager.zeros(new Shape(1, 1));
            logits.setRequiresGradient(true);
            NDArray targets = manager.create(new float[] {1}, new Shape(1, 1));
            try (GradientCollector collector = Torch.engine().newGradientCollector()) {
              collector.backward(HeadLoss.mean(Loss.BINARY_CROSS_ENTROPY, logits, targets, 1));
            }
            assertEquals(-0.5, logits.getGradient().toFloatArray()[0], EXACT);
            return null;
          }
        });
  }

  private static double loss(Loss loss, float[] logits, Targets targets) {
    Head head = new Head(3, Head.Activation.LINEAR, loss, DecisionScale.FRAME);
    TargetBatch batch = new TargetBatch(head, 2, 1);
    batch.put(0, targets);
    try (NDManager manager = Torch.engine().newBaseManager()) {
      NDArray outputs = manager.create(logits, new Shape(2, 3));
      return HeadLoss.mean(loss, outputs, batch.create(manager, 1), batch.scored()).getFloat();
    }
  }
}
