package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.models.Synthetic;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.loss.CrossEntropy;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Torch;
import org.mirkit.models.network.Weight;

/**
 * The law of examples that are shorter than their batch: what fills them up changes neither what is
 * answered nor what is learned. Each is filled up with others to the batch's length and, for
 * comparison, lies in a batch of its own length.
 */
class ShorterExamplesTest {
  private static final int LONGEST = 40;
  private static final float CLOSE = 2e-5f;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dense with context",
        "conv and pooling",
        "conv with strides",
        "crnn",
        "bidirectional lstm",
        "bidirectional gru to one",
        "attention",
        "branches",
        "residual",
        "instance norm and squeeze",
        "attention pool",
        "max pool of all"
      })
  void a_track_is_answered_and_learned_from_as_if_nothing_came_after_it(String stack) {
    assertLaw(ElasticStacks.ofTracks().get(stack), DecisionScale.TRACK, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dense with context", "crnn per frame", "bidirectional lstm per frame"})
  void each_frame_is_answered_and_learned_from_as_if_nothing_came_after_the_last(String stack) {
    assertLaw(ElasticStacks.ofFrames().get(stack), DecisionScale.FRAME, false);
  }

  @Test
  void a_chain_ends_where_its_example_ends() {
    assertLaw(ElasticStacks.ofFrames().get("crnn per frame"), DecisionScale.FRAME, true);
  }

  private static void assertLaw(List<Layer> layers, DecisionScale scale, boolean chain) {
    Blueprint blueprint = ElasticStacks.network(layers, scale, LONGEST, chain);
    blueprint.requireTakesShorter();
    for (int frames : new int[] {LONGEST - 8, LONGEST - 9, LONGEST - 13}) {
      assertLaw(blueprint, frames);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dense with context",
        "conv and pooling",
        "crnn",
        "bidirectional gru to one",
        "attention",
        "branches",
        "batch norm",
        "block to a vector"
      })
  void a_shorter_track_is_learned_from_as_by_a_network_of_its_length(String stack) {
    int frames = LONGEST - 9;
    List<Layer> layers = ElasticStacks.ofTracks().get(stack);
    Blueprint longer = ElasticStacks.network(layers, DecisionScale.TRACK, LONGEST, false);
    Blueprint fitting = ElasticStacks.network(layers, DecisionScale.TRACK, frames, false);
    List<Example> examples = Lengths.examples(fitting, 4, frames, 1);
    Torch.alone(
        () -> {
          try (Network filled = Network.untrained(longer, 5);
              Network exact = Network.of(fitting, filled.snapshot())) {
            int extra =
                LONGEST
                    - frames
                    - (LONGEST - frames) / longer.lengths().step() * longer.lengths().step();
            assertEquals(
                frames + extra,
                batch(longer, examples).features(filled.manager()).values().size(3));
            assertSame(outcome(exact, examples), outcome(filled, examples), stack);
            assertEquals(exact.snapshot().keySet(), filled.snapshot().keySet());
            exact
                .snapshot()
                .forEach(
                    (name, weight) ->
                        assertArrayEquals(
                            weight.values(), filled.snapshot().get(name).values(), CLOSE, name));
          }
          return null;
        });
  }

  /** Two short ones beside a long one, and by themselves with the long one apart. */
  private static void assertLaw(Blueprint blueprint, int frames) {
    List<Example> shorter = Lengths.examples(blueprint, 2, frames, 1);
    List<Example> longer = Lengths.examples(blueprint, 1, LONGEST, 2);
    List<Example> together = new ArrayList<>(shorter);
    together.addAll(longer);
    Torch.alone(
        () -> {
          try (Network network = Network.untrained(blueprint, 5)) {
            Outcome filled = outcome(network, together);
            Outcome apart = outcome(network, shorter).and(outcome(network, longer));
            String where = blueprint.layers() + ", " + frames + " frames";
            assertSame(apart, filled, where);
          }
          return null;
        });
  }

  private static void assertSame(Outcome expected, Outcome found, String where) {
    assertArrayEquals(expected.answers, found.answers, CLOSE, where);
    expected.slopes.forEach(
        (name, slopes) ->
            assertArrayEquals(slopes, found.slopes.get(name), CLOSE, where + ": " + name));
  }

  /** Sums rather than means, so that batches can be added up. */
  private record Outcome(float[] answers, Map<String, float[]> slopes) {
    Outcome and(Outcome other) {
      float[] all = new float[answers.length + other.answers.length];
      System.arraycopy(answers, 0, all, 0, answers.length);
      System.arraycopy(other.answers, 0, all, answers.length, other.answers.length);
      Map<String, float[]> sums = new LinkedHashMap<>();
      slopes.forEach(
          (name, own) -> {
            float[] sum = own.clone();
            for (int i = 0; i < sum.length; i++) {
              sum[i] += other.slopes.get(name)[i];
            }
            sums.put(name, sum);
          });
      return new Outcome(all, sums);
    }
  }

  private static Outcome outcome(Network network, List<Example> examples) {
    Blueprint blueprint = network.blueprint();
    Batch batch = batch(blueprint, examples);
    try (NDScope scope = new NDScope();
        NDManager manager = network.manager().newSubManager()) {
      scope.suppressNotUsedWarning();
      float[] answers = own(network.logits(batch.features(manager), false), batch, examples);
      DjlLoss loss = network.jointEnd().map(DjlLoss.class::cast).orElse(new CrossEntropy());
      network.weights().forEach(ShorterExamplesTest::forget);
      try (GradientCollector collector = Torch.engine().newGradientCollector()) {
        NDArray logits = network.logits(batch.features(manager), true);
        collector.backward(loss.mean(logits, batch.targets(manager)));
      }
      Map<String, float[]> slopes = new LinkedHashMap<>();
      network.weights().stream()
          .filter(weight -> weight.trainable())
          .forEach(
              weight -> {
                float[] slope = weight.array().getGradient().toFloatArray();
                for (int i = 0; i < slope.length; i++) {
                  slope[i] *= (float) batch.weight() / 10;
                }
                slopes.put(weight.name(), slope);
              });
      return new Outcome(answers, slopes);
    }
  }

  private static void forget(Weight weight) {
    if (weight.trainable() && weight.array().hasGradient()) {
      weight.array().getGradient().subi(weight.array().getGradient().duplicate());
    }
  }

  /** Outputs of frames that are real. */
  private static float[] own(NDArray logits, Batch batch, List<Example> examples) {
    float[] all = logits.toFloatArray();
    int each = all.length / examples.size();
    List<Float> own = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      int rows = examples.get(i).targets().decisions();
      for (int k = 0; k < rows * Synthetic.CLASSES; k++) {
        own.add(all[i * each + k]);
      }
    }
    float[] values = new float[own.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = own.get(i);
    }
    return values;
  }

  private static Batch batch(Blueprint blueprint, List<Example> examples) {
    ExampleSource source = new Lengths(examples);
    Batch batch =
        new Batch(
            new BatchRecipe(
                blueprint.signature(),
                new TrainingContext(source, source, 7, Path.of(""), TrainingListener.SILENT),
                Regularization.NONE,
                OutputWeights.equal(Synthetic.CLASSES),
                examples.size(),
                Optional.of(blueprint.lengths())));
    batch.fill(new Job(false, 0, 0, EpochOrder.inOrder(examples.size())));
    return batch;
  }

  @Test
  void a_layer_that_needs_all_frames_is_named() {
    Blueprint flat =
        Blueprint.of(
            new ModelSignature(
                new FeatureMap(1, Synthetic.BINS, LONGEST),
                new Head(
                    Synthetic.BINS * LONGEST,
                    Head.Activation.SOFTMAX,
                    Head.Loss.CROSS_ENTROPY,
                    DecisionScale.TRACK)),
            List.of(new Flatten()));
    ModelException e = assertThrows(ModelException.class, flat::requireTakesShorter);
    assertTrue(e.getMessage().startsWith("layer 1 (flatten) takes no examples"), e.getMessage());
  }

  @Test
  void a_batch_is_no_longer_than_its_strides_ask_for() {
    Blueprint crnn =
        ElasticStacks.network(
            ElasticStacks.ofTracks().get("crnn"), DecisionScale.TRACK, LONGEST, false);
    assertEquals(4, crnn.lengths().step());
    assertEquals(28, crnn.lengths().of(25));
    assertEquals(28, crnn.lengths().of(28));
    assertEquals(LONGEST, crnn.lengths().of(LONGEST));
    assertEquals(4, crnn.lengths().of(1));
  }
}
