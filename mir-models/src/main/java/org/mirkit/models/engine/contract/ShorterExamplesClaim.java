package org.mirkit.models.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.RealFrames;
import org.mirkit.models.engine.TensorLayout;
import org.mirkit.models.engine.contract.RunningLayer.Answer;

/**
 * An example that is shorter than its companions is answered as in the shortest batch that it could
 * lie in, which is shorter by whole steps of the layer. Layers that take no shorter examples keep
 * to this by saying so.
 *
 * @param layer under test
 * @param shape that it takes
 * @param value of inputs
 */
record ShorterExamplesClaim(DjlLayer layer, TensorShape shape, Examples.Value value) {
  void check() {
    int longest = TimeAxis.frames(shape);
    if (shape instanceof Vector || !takesShorter(longest)) {
      return;
    }
    try (RunningLayer running = RunningLayer.moved(layer, shape)) {
      for (int frames : lengths(longest)) {
        check(running, frames, longest);
      }
    }
  }

  private boolean takesShorter(int frames) {
    try {
      layer.realFrames(shape, frames);
      return true;
    } catch (ModelException e) {
      return false;
    }
  }

  private static TreeSet<Integer> lengths(int longest) {
    TreeSet<Integer> lengths =
        new TreeSet<>(List.of(1, longest / 3, longest / 2, longest - 2, longest - 1));
    return new TreeSet<>(lengths.tailSet(1));
  }

  private void check(RunningLayer running, int frames, int longest) {
    String where = "%s, given %d of %s".formatted(layer.describe(), frames, shape);
    int left = layer.realFrames(shape, frames);
    assertTrue(1 <= left && left <= most(), () -> where + ": leaves " + left + " real frames");
    int shortest = shortestBatch(frames, longest);
    TensorShape own = TimeAxis.ofFrames(shape, frames);
    Examples alone = Examples.byChance(own, 1, 5, value);
    Examples companion = Examples.byChance(shape, 1, 6, value);
    float[] filled = TimeAxis.copy(alone.each().get(0), own, shape);
    Examples together =
        new Examples(
            shape,
            List.of(companion.each().get(0), filled),
            RealFrames.of(longest, longest, frames));
    float[] beside = secondOf(running.answer(together, false));
    Rounding.assertNear(
        realPart(answer(running, alone, shortest), shortest, left),
        realPart(beside, longest, left),
        where + ", in a batch of " + longest + " frames and in one of " + shortest);
  }

  private int most() {
    TensorShape output = layer.outputShape(shape);
    return output instanceof Vector ? Integer.MAX_VALUE : TimeAxis.frames(output);
  }

  /** As the host chooses it: shorter by whole steps, and no shorter than the layer takes. */
  private int shortestBatch(int frames, int longest) {
    int step = layer.receptiveField(shape).frameStep();
    int batch = longest;
    while (batch - (long) step >= frames && takes(TimeAxis.ofFrames(shape, batch - step))) {
      batch -= step;
    }
    return batch;
  }

  private boolean takes(TensorShape shorter) {
    try {
      layer.outputShape(shorter);
      return true;
    } catch (ModelException e) {
      return false;
    }
  }

  private float[] answer(RunningLayer running, Examples alone, int frames) {
    TensorShape batch = TimeAxis.ofFrames(shape, frames);
    int real = TimeAxis.frames(alone.shape());
    float[] values = TimeAxis.copy(alone.each().get(0), alone.shape(), batch);
    Answer answer =
        running.answer(new Examples(batch, List.of(values), RealFrames.of(frames, real)), false);
    assertEquals(
        TensorLayout.of(layer.outputShape(batch), 1),
        answer.shape(),
        () -> layer.describe() + ", made for " + shape + " and given " + batch);
    return answer.values();
  }

  private static float[] secondOf(Answer answer) {
    float[] both = answer.values();
    return Arrays.copyOfRange(both, both.length / 2, both.length);
  }

  /** The real frames of an answer to so many frames. */
  private float[] realPart(float[] values, int frames, int real) {
    TensorShape output = layer.outputShape(TimeAxis.ofFrames(shape, frames));
    return output instanceof Vector
        ? values
        : TimeAxis.copy(values, output, TimeAxis.ofFrames(output, real));
  }
}
