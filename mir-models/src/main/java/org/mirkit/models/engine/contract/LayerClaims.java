package org.mirkit.models.engine.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.nn.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.TensorLayout;
import org.mirkit.models.engine.contract.RunningLayer.Answer;
import org.mirkit.models.network.Weight;

/**
 * What {@link DjlLayerContract} claims of a layer that is given one shape.
 *
 * @param layer under test
 * @param shape that it takes
 * @param value of inputs
 */
record LayerClaims(DjlLayer layer, TensorShape shape, Examples.Value value) {
  private static final int BATCH = 3;

  void requireShape() {
    try (RunningLayer running = RunningLayer.begun(layer, shape, 1)) {
      for (boolean training : new boolean[] {false, true}) {
        assertEquals(
            TensorLayout.of(layer.outputShape(shape), BATCH),
            running.answer(some(BATCH), training).shape(),
            said(training ? "in training" : "in prediction"));
      }
      assertEquals(
          TensorLayout.of(layer.outputShape(shape), 1),
          running.answer(some(1), false).shape(),
          said("one example alone"));
    }
  }

  void requireCount() {
    try (RunningLayer running = RunningLayer.begun(layer, shape, 1)) {
      assertEquals(
          layer.parameterCount(shape),
          sum(running, weight -> weight.trainable() ? weight.array().size() : 0),
          said("parameterCount against the values that learn"));
    }
  }

  /** Biases, scales and shifts cost nothing that is counted. */
  void requireCost() {
    long cost = layer.multiplyAdds(shape);
    try (RunningLayer running = RunningLayer.begun(layer, shape, 1)) {
      long factors = sum(running, LayerClaims::factors);
      assertTrue(
          cost == 0 || cost >= factors,
          () -> said("%,d multiply-adds by %,d weights".formatted(cost, factors)));
    }
  }

  private static long factors(Weight weight) {
    boolean factor = weight.parameter().getType() == Parameter.Type.WEIGHT;
    return factor ? weight.array().size() : 0;
  }

  private static long sum(RunningLayer running, ToLongFunction<Weight> size) {
    return running.named().stream().mapToLong(size).sum();
  }

  void requireChanceOfTheEngine() {
    try (RunningLayer one = RunningLayer.begun(layer, shape, 7);
        RunningLayer other = RunningLayer.begun(layer, shape, 7)) {
      requireEqual(one.weights(), other.weights(), "weights that begin with the same seed");
      requireSame(
          one.answer(some(BATCH), true), other.answer(some(BATCH), true), "training, same seed");
      requireEqual(
          one.gradients(some(BATCH)), other.gradients(some(BATCH)), "gradients, same seed");
    }
  }

  void requireAnswersOfTheirOwn() {
    try (RunningLayer running = RunningLayer.moved(layer, shape)) {
      Answer all = running.answer(some(BATCH), false);
      for (int i = 0; i < BATCH; i++) {
        Answer alone = running.answer(some(BATCH).only(i), false);
        int size = alone.values().length;
        float[] beside = new float[size];
        System.arraycopy(all.values(), i * size, beside, 0, size);
        Rounding.assertNear(alone.values(), beside, said("an example beside others"));
      }
      requireSame(all, running.answer(some(BATCH), false), "the same batch again");
    }
  }

  void requireFiniteOnSilence() {
    Examples silence = Examples.silent(shape, BATCH);
    try (RunningLayer running = RunningLayer.begun(layer, shape, 1)) {
      for (boolean training : new boolean[] {false, true}) {
        requireFinite(running.answer(silence, training).values(), "the answer to silence");
      }
      running
          .gradients(silence)
          .forEach((name, slopes) -> requireFinite(slopes, "on silence, gradients of " + name));
    }
  }

  void requireGradients(Set<String> beside) {
    try (RunningLayer running = RunningLayer.moved(layer, shape)) {
      Map<String, float[]> gradients = running.gradients(some(BATCH));
      gradients.forEach((name, slopes) -> requireFinite(slopes, "gradients of " + name));
      gradients.keySet().removeAll(beside);
      gradients.forEach(
          (name, slopes) ->
              assertTrue(!allZero(slopes), () -> said("no gradient reaches " + name)));
    }
  }

  private static boolean allZero(float[] values) {
    for (float each : values) {
      if (each != 0) {
        return false;
      }
    }
    return true;
  }

  void requireReach() {
    new ReachClaim(layer, shape, some(1)).check();
  }

  void requireShorterExamplesAsIfAlone() {
    new ShorterExamplesClaim(layer, shape, value).check();
  }

  /**
   * Weights are saved by their names and put into a new block, whose own beginning is forgotten.
   */
  void requireSavedWeights() {
    try (RunningLayer one = RunningLayer.moved(layer, shape);
        RunningLayer other = RunningLayer.begun(layer, shape, 8)) {
      one.answer(some(BATCH), true);
      assertEquals(one.named().size(), one.weights().size(), said("weights against their names"));
      assertEquals(one.weights().keySet(), other.weights().keySet(), said("names of weights"));
      other.write(one.weights());
      requireSame(
          one.answer(some(BATCH), false), other.answer(some(BATCH), false), "saved and loaded");
    }
  }

  void requireNothingLeftBehind() {
    try (RunningLayer running = RunningLayer.begun(layer, shape, 1)) {
      running.gradients(some(BATCH));
      int before = running.arrays();
      for (int i = 0; i < BATCH; i++) {
        running.answer(some(BATCH), false);
        running.gradients(some(BATCH));
      }
      assertEquals(before, running.arrays(), said("arrays that outlive a batch"));
      assertEquals(running.named().size(), before, said("arrays that are no weights"));
    }
  }

  private Examples some(int count) {
    return Examples.byChance(shape, count, 1, value);
  }

  private void requireSame(Answer expected, Answer found, String what) {
    assertArrayEquals(expected.values(), found.values(), said(what));
  }

  private void requireEqual(Map<String, float[]> one, Map<String, float[]> other, String what) {
    assertEquals(one.keySet(), other.keySet(), said(what));
    one.forEach(
        (name, values) -> assertArrayEquals(values, other.get(name), said(what + ": " + name)));
  }

  private void requireFinite(float[] values, String what) {
    for (float each : values) {
      assertTrue(Float.isFinite(each), () -> said(what + " has " + each));
    }
  }

  private String said(String what) {
    return "%s, given %s: %s".formatted(layer.describe(), shape, what);
  }
}
