package org.mirkit.models.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.models.chain.ChainConfig.Answers;
import org.mirkit.models.engine.LossTargets;
import org.mirkit.models.engine.RealFrames;
import org.mirkit.models.network.JointEnd;
import org.mirkit.models.network.Torch;

class ChainEndTest {
  private static final int LABELS = 4;
  private static final int FRAMES = 6;
  private static final int EXAMPLES = 3;

  /** Three examples that share one chain, with frames that are not scored in each. */
  private static final SmallChain BATCH = SmallChain.of(LABELS, EXAMPLES * FRAMES, 2, 5);

  @Test
  void the_loss_is_minus_log_of_what_is_right_among_all_sequences() {
    double expected = 0;
    for (int example = 0; example < EXAMPLES; example++) {
      SmallChain small = example(BATCH, example);
      int[] nothing = new int[FRAMES];
      Arrays.fill(nothing, Frames.ANY);
      expected +=
          small.logPartition(small.sequences(nothing))
              - small.logPartition(small.sequences(small.known()));
    }
    assertEquals(expected / scored(), loss(BATCH, false).value, 1e-5);
    assertEquals(expected / scored(), loss(BATCH, true).value, 1e-5);
  }

  private static SmallChain example(SmallChain batch, int number) {
    int first = number * FRAMES;
    return new SmallChain(
        batch.transitions(),
        batch.start(),
        batch.end(),
        Arrays.copyOfRange(batch.outputs(), first * LABELS, (first + FRAMES) * LABELS),
        Arrays.copyOfRange(batch.known(), first, first + FRAMES));
  }

  /** Differences are taken in double precision, of values that are exact to 1e-12. */
  @Test
  void slopes_are_those_of_finite_differences() {
    Map<String, float[]> gradient = loss(BATCH, true).gradient;
    float[][] potentials = {
      BATCH.outputs(), BATCH.transitions(), BATCH.start(), BATCH.end(),
    };
    String[] names = {"outputs", ChainLayer.TRANSITIONS, ChainLayer.START, ChainLayer.END};
    float step = 1f / 1024;
    for (int which = 0; which < names.length; which++) {
      for (int i = 0; i < potentials[which].length; i++) {
        float before = potentials[which][i];
        potentials[which][i] = before + step;
        double above = exactLoss();
        potentials[which][i] = before - step;
        double below = exactLoss();
        potentials[which][i] = before;
        assertEquals(
            (above - below) / (2 * step), gradient.get(names[which])[i], 1e-6, names[which] + i);
      }
    }
  }

  private static double exactLoss() {
    double sum = 0;
    for (int number = 0; number < EXAMPLES; number++) {
      SmallChain small = example(BATCH, number);
      sum += ExampleLoss.value(small.chain(), small.frames(), small.known());
    }
    return sum / scored();
  }

  @Test
  void a_chain_that_has_learned_nothing_is_a_softmax_per_frame() {
    SmallChain fresh =
        new SmallChain(
            new float[LABELS * LABELS],
            new float[LABELS],
            new float[LABELS],
            BATCH.outputs(),
            BATCH.known());
    float[] marginals = scores(fresh, Answers.MARGINALS);
    for (int row = 0; row < EXAMPLES * FRAMES; row++) {
      double sum = 0;
      for (int label = 0; label < LABELS; label++) {
        sum += Math.exp(BATCH.outputs()[row * LABELS + label]);
      }
      for (int label = 0; label < LABELS; label++) {
        double softmax = Math.exp(BATCH.outputs()[row * LABELS + label]) / sum;
        assertEquals(softmax, marginals[row * LABELS + label], 1e-6);
      }
    }
  }

  @Test
  void nothing_scored_costs_nothing_and_teaches_nothing() {
    int[] nothing = new int[EXAMPLES * FRAMES];
    Arrays.fill(nothing, Frames.ANY);
    Result result =
        loss(
            new SmallChain(
                BATCH.transitions(), BATCH.start(), BATCH.end(), BATCH.outputs(), nothing),
            true);
    assertEquals(0, result.value, 1e-6);
    result
        .gradient
        .values()
        .forEach(each -> assertArrayEquals(new float[each.length], each, 1e-6f));
  }

  @Test
  void a_path_is_told_by_ones_and_marginals_add_up_to_one() {
    float[] path = scores(BATCH, Answers.PATH);
    float[] marginals = scores(BATCH, Answers.MARGINALS);
    for (int example = 0; example < EXAMPLES; example++) {
      SmallChain small = example(BATCH, example);
      int[] expected = MostProbablePath.of(small.chain(), small.frames());
      for (int t = 0; t < FRAMES; t++) {
        int row = (example * FRAMES + t) * LABELS;
        float sum = 0;
        for (int label = 0; label < LABELS; label++) {
          assertEquals(label == expected[t] ? 1 : 0, path[row + label]);
          sum += marginals[row + label];
        }
        assertEquals(1, sum, 1e-6);
      }
    }
  }

  /** The chain was built for examples of {@link #FRAMES}. */
  @Test
  void a_track_of_another_length_is_one_sequence() {
    for (int frames : new int[] {1, 3, 7}) {
      SmallChain track = SmallChain.of(LABELS, frames, 2, frames);
      int[] nothing = new int[frames];
      Arrays.fill(nothing, Frames.ANY);
      double best = Double.NEGATIVE_INFINITY;
      int[] expected = nothing;
      for (int[] sequence : track.sequences(nothing)) {
        if (track.potential(sequence) > best) {
          best = track.potential(sequence);
          expected = sequence;
        }
      }
      float[] ones = new float[frames * LABELS];
      for (int t = 0; t < frames; t++) {
        ones[t * LABELS + expected[t]] = 1;
      }
      assertArrayEquals(ones, read(track, Answers.PATH, JointEnd::scoresOfOne));
      assertEquals(frames, sum(read(track, Answers.MARGINALS, JointEnd::scoresOfOne)), 1e-5);
    }
  }

  private static double sum(float... values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }

  @Test
  void very_sure_outputs_and_transitions_give_finite_losses_and_slopes() {
    SmallChain sure = SmallChain.of(LABELS, EXAMPLES * FRAMES, 1e5, 6);
    Result result = loss(sure, true);
    assertTrue(Float.isFinite(result.value), "loss " + result.value);
    for (float[] slopes : result.gradient.values()) {
      for (float slope : slopes) {
        assertTrue(Float.isFinite(slope));
      }
    }
  }

  private static int scored() {
    return (int) Arrays.stream(BATCH.known()).filter(label -> label != Frames.ANY).count();
  }

  private static float[] scores(SmallChain batch, Answers answers) {
    return read(
        batch, answers, (end, outputs) -> end.scores(outputs, EXAMPLES, RealFrames.everywhere()));
  }

  private static float[] read(
      SmallChain batch, Answers answers, BiFunction<JointEnd, float[], float[]> reading) {
    return Torch.withoutGradients(
        () -> {
          try (NDManager manager = Torch.engine().newBaseManager()) {
            return reading.apply(end(arrays(batch, manager), answers), batch.outputs());
          }
        });
  }

  private record Result(float value, Map<String, float[]> gradient) {}

  private static Result loss(SmallChain batch, boolean recorded) {
    return Torch.alone(
        () -> {
          try (NDManager manager = Torch.engine().newBaseManager()) {
            Map<String, NDArray> arrays = arrays(batch, manager);
            JointEnd end = end(arrays, Answers.PATH);
            LossTargets targets = targets(batch, manager);
            if (!recorded) {
              return new Result(
                  end.mean(arrays.get("outputs"), targets).toFloatArray()[0], Map.of());
            }
            arrays.values().forEach(array -> array.setRequiresGradient(true));
            try (GradientCollector collector = Torch.engine().newGradientCollector()) {
              NDArray mean = end.mean(arrays.get("outputs"), targets);
              collector.backward(mean);
              Map<String, float[]> gradient = new LinkedHashMap<>();
              arrays.forEach(
                  (name, array) -> gradient.put(name, array.getGradient().toFloatArray()));
              return new Result(mean.toFloatArray()[0], gradient);
            }
          }
        });
  }

  private static JointEnd end(Map<String, NDArray> arrays, Answers answers) {
    return new ChainLayer(answers).end(new Sequence(LABELS, FRAMES), arrays::get);
  }

  private static Map<String, NDArray> arrays(SmallChain batch, NDManager manager) {
    Map<String, NDArray> arrays = new LinkedHashMap<>();
    arrays.put("outputs", manager.create(batch.outputs(), new Shape(batch.frameCount(), LABELS)));
    arrays.put(
        ChainLayer.TRANSITIONS, manager.create(batch.transitions(), new Shape(LABELS, LABELS)));
    arrays.put(ChainLayer.START, manager.create(batch.start()));
    arrays.put(ChainLayer.END, manager.create(batch.end()));
    return arrays;
  }

  private static LossTargets targets(SmallChain batch, NDManager manager) {
    float[] values = new float[EXAMPLES * FRAMES * LABELS];
    float[] weights = new float[values.length];
    int scored = 0;
    for (int row = 0; row < EXAMPLES * FRAMES; row++) {
      if (batch.known()[row] != Frames.ANY) {
        values[row * LABELS + batch.known()[row]] = 1;
        Arrays.fill(weights, row * LABELS, (row + 1) * LABELS, 1);
        scored++;
      }
    }
    Head head =
        new Head(LABELS, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.FRAME);
    Shape shape = new Shape(EXAMPLES * FRAMES, LABELS);
    return new LossTargets(
        head,
        manager.create(values, shape),
        manager.create(weights, shape),
        Math.max(1, scored),
        EXAMPLES,
        RealFrames.everywhere());
  }
}
