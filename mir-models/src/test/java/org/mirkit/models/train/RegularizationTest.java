package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDManager;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.Masking;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.Regularization.ClassWeights;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;
import org.mirkit.models.Synthetic;
import org.mirkit.models.engine.RealFrames;
import org.mirkit.models.network.FeatureBatch;
import org.mirkit.models.network.Torch;

class RegularizationTest {
  private static final float CLOSE = 1e-6f;
  private static final Head TO_CLASSES = Synthetic.signature(DecisionScale.TRACK).head();
  private static final Head TO_ANSWERS =
      new Head(2, Head.Activation.SIGMOID, Head.Loss.BINARY_CROSS_ENTROPY, DecisionScale.TRACK);
  private static final Head TO_VALUES =
      new Head(1, Head.Activation.LINEAR, Head.Loss.MEAN_SQUARED_ERROR, DecisionScale.TRACK);

  @TempDir Path folder;

  @Test
  void balanced_weights_make_every_class_that_occurs_count_alike() {
    Synthetic.Source source =
        source(
            Targets.Classes.of(0),
            Targets.Classes.of(0),
            Targets.Classes.of(0),
            Targets.Classes.of(1),
            Targets.Classes.of(Targets.Classes.UNSCORED));
    float[] weights = OutputWeights.balanced(TO_CLASSES, source).yes();
    assertArrayEquals(new float[] {4f / 6, 2, 1}, weights, CLOSE);
    assertEquals(3 * weights[0], weights[1], CLOSE);
  }

  @Test
  void balanced_weights_of_answers_make_yes_and_no_count_alike() {
    Synthetic.Source source =
        source(
            Targets.Values.of(2, 1, 0),
            Targets.Values.of(2, 0, 0),
            Targets.Values.of(2, 0, Float.NaN),
            Targets.Values.of(2, 0, 0));
    OutputWeights weights = OutputWeights.balanced(TO_ANSWERS, source);
    assertArrayEquals(new float[] {2, 1}, weights.yes(), CLOSE);
    assertArrayEquals(new float[] {2f / 3, 1}, weights.no(), CLOSE);
  }

  @Test
  void what_is_not_scored_weighs_nothing() {
    TargetBatch values = batch(TO_ANSWERS, OutputWeights.equal(2));
    values.add(Targets.Values.of(2, Float.NaN, 1), 1);
    values.finish(0);
    assertEquals(1, values.weight());
    assertEquals(1, values.scored());
    TargetBatch classes = batch(TO_CLASSES, OutputWeights.equal(3));
    classes.add(Targets.Classes.of(Targets.Classes.UNSCORED), 1);
    classes.add(Targets.Classes.of(2), 1);
    classes.finish(0.1);
    assertEquals(1, classes.weight());
    Table table = table(classes);
    assertArrayEquals(new float[] {0, 0, 0, 1, 1, 1}, table.weights, CLOSE);
    assertArrayEquals(
        new float[] {0, 0, 0, 0.1f / 3, 0.1f / 3, 0.9f + 0.1f / 3}, table.values, CLOSE);
  }

  @Test
  void labels_of_answers_are_smoothed_towards_both() {
    TargetBatch batch = batch(TO_ANSWERS, OutputWeights.equal(2));
    batch.add(Targets.Values.of(2, 0, 1), 1);
    batch.finish(0.2);
    assertArrayEquals(new float[] {0.1f, 0.9f}, table(batch).values, CLOSE);
  }

  @Test
  void mixup_mixes_each_target_with_the_next_in_its_share() {
    TargetBatch batch = batch(TO_CLASSES, OutputWeights.equal(3));
    batch.add(Targets.Classes.of(0), 1);
    batch.add(Targets.Classes.of(1), 1);
    batch.add(Targets.Classes.of(Targets.Classes.UNSCORED), 1);
    batch.mix(new float[] {0.75f, 0.5f, 0.25f});
    batch.finish(0);
    assertArrayEquals(
        new float[] {0.75f, 0.25f, 0, 0, 0.5f, 0, 0.75f, 0, 0}, table(batch).values, CLOSE);
    assertEquals(1 + 0.5 + 0.75, batch.weight(), CLOSE);
  }

  @Test
  void a_value_that_is_not_scored_spoils_its_mixture() {
    TargetBatch batch = batch(TO_ANSWERS, OutputWeights.equal(2));
    batch.add(Targets.Values.of(2, 1, 0), 1);
    batch.add(Targets.Values.of(2, Float.NaN, 1), 1);
    batch.mix(new float[] {0.5f, 0.5f});
    assertArrayEquals(new float[] {0, 1, 0, 1}, table(batch).weights, CLOSE);
  }

  @Test
  void mixup_mixes_features_as_it_mixes_targets() {
    FeatureBatch features = new FeatureBatch(new FeatureMap(1, 12, 16), 3);
    for (int slot = 0; slot < 3; slot++) {
      features.put(slot, constant(slot + 1));
    }
    features.mix(new float[] {0.75f, 0.5f, 0.25f});
    float[] values = values(features, 3);
    assertEquals(0.75f * 1 + 0.25f * 2, values[0], CLOSE);
    assertEquals(0.5f * 2 + 0.5f * 3, values[12 * 16], CLOSE);
    assertEquals(0.25f * 3 + 0.75f * 1, values[3 * 12 * 16 - 1], CLOSE);
  }

  @Test
  void shares_follow_the_beta_distribution() {
    for (double alpha : new double[] {0.1, 0.4, 1, 3}) {
      SplittableRandom random = new SplittableRandom(5);
      int draws = 40_000;
      double sum = 0;
      double squares = 0;
      for (int i = 0; i < draws; i++) {
        double share = new Mixup(alpha).share(random);
        assertTrue(share >= 0 && share <= 1);
        sum += share;
        squares += (share - 0.5) * (share - 0.5);
      }
      assertEquals(0.5, sum / draws, 0.01, "mean of Beta(" + alpha + ", " + alpha + ")");
      assertEquals(1 / (4 * (2 * alpha + 1)), squares / draws, 0.005, "variance");
    }
  }

  @Test
  void stripes_silence_whole_bands_and_moments_no_wider_than_they_may() {
    FeatureMap shape = new FeatureMap(2, 12, 16);
    boolean[] seen = new boolean[2];
    for (int seed = 0; seed < 50; seed++) {
      FeatureBatch features = new FeatureBatch(new FeatureMap(1, 12, 16), 1);
      features.put(0, constant(1));
      Masking masking = new Masking(1, 3, 1, 4);
      FeatureMap one = new FeatureMap(1, shape.bins(), shape.frames());
      new Stripes(masking, one).apply(features, 1, new SplittableRandom(seed));
      float[] values = values(features, 1);
      int silentBins = 0;
      for (int bin = 0; bin < 12; bin++) {
        float[] row = Arrays.copyOfRange(values, bin * 16, bin * 16 + 16);
        int silent = silent(row);
        silentBins += silent == 16 ? 1 : 0;
        assertTrue(silent == 16 || silent <= 4, silent + " silent frames");
      }
      assertTrue(silentBins <= 3, silentBins + " silent bins");
      seen[0] |= silentBins == 3;
      seen[1] |= silent(values) == 0;
    }
    assertTrue(seen[0], "the widest stripe comes up");
    assertFalse(seen[1] && !seen[0]);
  }

  @Test
  void a_stripe_wider_than_the_features_silences_at_most_all() {
    FeatureBatch features = new FeatureBatch(new FeatureMap(1, 12, 16), 1);
    features.put(0, constant(1));
    Masking wide = new Masking(0, 1, 20, 1000);
    new Stripes(wide, new FeatureMap(1, 12, 16)).apply(features, 1, new SplittableRandom(1));
    assertTrue(silent(values(features, 1)) <= 12 * 16);
  }

  @Test
  void a_batch_is_the_same_whenever_it_is_filled_and_another_at_another_step() {
    Regularization all =
        new Regularization(ClassWeights.EQUAL, 0.1, 0.4, Optional.of(new Masking(1, 4, 1, 4)), 0);
    Synthetic.Source source = Synthetic.tracks(8, 1);
    BatchRecipe recipe =
        new BatchRecipe(
            Synthetic.signature(DecisionScale.TRACK),
            Synthetic.context(source, source, folder, TrainingListener.SILENT),
            all,
            OutputWeights.equal(3),
            8);
    Job job = new Job(true, 2, 5, EpochOrder.inOrder(8));
    float[] first = filled(recipe, job);
    assertArrayEquals(first, filled(recipe, job));
    assertFalse(Arrays.equals(first, filled(recipe, new Job(true, 2, 6, EpochOrder.inOrder(8)))));
    float[] judging = filled(recipe, new Job(false, 2, 5, EpochOrder.inOrder(8)));
    float[] untouched = new float[12 * 16];
    source.examples().get(0).features().copyTo(untouched, 0);
    assertArrayEquals(untouched, Arrays.copyOf(judging, untouched.length));
  }

  @Test
  void values_cannot_be_smoothed_or_balanced() {
    for (Regularization wrong :
        List.of(
            new Regularization(ClassWeights.EQUAL, 0.1, 0, Optional.empty(), 0),
            new Regularization(ClassWeights.BALANCED, 0, 0, Optional.empty(), 0))) {
      TrainingPlan plan =
          TrainingPlan.of(1, 8, Adam.withLearningRate(0.01)).withRegularization(wrong);
      ModelException e = assertThrows(ModelException.class, () -> Objective.of(TO_VALUES, plan));
      assertTrue(e.getMessage().contains("leave it out"), e.getMessage());
    }
  }

  private record Table(float[] values, float[] weights) {}

  private static Table table(TargetBatch batch) {
    try (NDManager manager = Torch.engine().newBaseManager()) {
      var targets = batch.create(manager, RealFrames.everywhere());
      return new Table(targets.values().toFloatArray(), targets.weights().toFloatArray());
    }
  }

  private static TargetBatch batch(Head head, OutputWeights weights) {
    TargetBatch batch = new TargetBatch(head, 4, weights);
    batch.begin(1);
    return batch;
  }

  private static float[] filled(BatchRecipe recipe, Job job) {
    Batch batch = new Batch(recipe);
    batch.fill(job);
    try (NDManager manager = Torch.engine().newBaseManager()) {
      return batch.features(manager).values().toFloatArray();
    }
  }

  private static float[] values(FeatureBatch batch, int examples) {
    try (NDManager manager = Torch.engine().newBaseManager()) {
      return batch.lend(manager, examples).values().toFloatArray();
    }
  }

  private static int silent(float[] values) {
    int silent = 0;
    for (float value : values) {
      silent += value == 0 ? 1 : 0;
    }
    return silent;
  }

  private static Features constant(float value) {
    float[] values = new float[12 * 16];
    Arrays.fill(values, value);
    return Features.of(Synthetic.SPEC, 16, values);
  }

  private static Synthetic.Source source(Targets... targets) {
    return new Synthetic.Source(
        Arrays.stream(targets).map(target -> new Example(constant(1), target)).toList());
  }
}
