package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.JointModel;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;

/**
 * The contract of every {@link Model}. Each test trains on 32 toy examples in which the bins of the
 * true class are raised above noise, so parts and plan should be small. Whole, with its provider's:
 *
 * <pre>{@code
 * class GaussianTest implements ProviderContract<GaussianConfig, Model>, ModelContract {
 *   public Provider<GaussianConfig, Model> provider() { return GaussianPlugin.GAUSSIAN; }
 *   public GaussianConfig exampleConfig() { return new GaussianConfig(1e-3); }
 *   public Model model() { return provider().create(exampleConfig()); }
 *   public TrainingPlan plan() {
 *     return TrainingPlan.of(3, 8, () -> 0.1).withCheckpoints(new Checkpoints(1, 0));
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface ModelContract {

  /** The model to be checked; made anew, with the same parameters, at every call. */
  Model model();

  /** How to train it on toy data; at least two epochs with a checkpoint after each. */
  TrainingPlan plan();

  /** What it is given and asked. */
  default ModelSignature signature() {
    return new ModelSignature(
        new TensorShape.FeatureMap(1, 8, 16),
        new Head(2, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK));
  }

  /**
   * What the features that it is given mean, in the shape of {@link #signature}; by default their
   * bins are only numbered. For a model that asks bins for their frequencies, say.
   */
  default FeatureSpec spec() {
    return new FeatureSpec(
        AudioFormat.mono(22_050),
        Axis.index("channel", signature().input().channels()),
        Axis.index("frequency", signature().input().bins()),
        512,
        "dB");
  }

  /** Whether it learns from examples; false for a rule of signal processing. */
  default boolean learns() {
    return true;
  }

  /** Whether its answers depend on what it hears; false for a baseline that only counts labels. */
  default boolean hears() {
    return learns();
  }

  /** Whether it refuses features below zero, which energies and frequencies never are. */
  default boolean refusesNegative() {
    return false;
  }

  /**
   * What it holds outside the Java heap, in whatever unit its engine counts: arrays, sessions,
   * bytes. By default nothing. It MUST be the same after models are closed as before.
   */
  default long heldByEngine() {
    return 0;
  }

  /**
   * Whether a model that was loaded is saved in bitwise the same files; false where a library
   * writes in the order of its hash maps.
   */
  default boolean writesInOneOrder() {
    return true;
  }

  /** How far a score may differ between a batch and a single example. */
  default double batchTolerance() {
    return 1e-4;
  }

  @Test
  default void summary_is_known_before_training() {
    List<LayerShape> rows = model().summarize(signature());
    assertFalse(rows.isEmpty(), "the summary has no row");
    for (LayerShape row : rows) {
      assertFalse(row.description().isBlank(), "a row without description");
      assertTrue(row.parameters() >= 0, row.toString());
    }
    assertEquals(signature().input(), rows.get(0).input(), "input of the first row");
    long expected = (long) signature().head().units() * ToyExamples.decisions(signature());
    assertEquals(expected, rows.get(rows.size() - 1).output().size(), "output of the last row");
    assertEquals(rows, model().summarize(signature()), "second call");
  }

  @Test
  default void features_of_these_tests_mean_something() {
    assertDoesNotThrow(() -> model().requireHears(spec()));
  }

  @Test
  default void plan_of_these_tests_suits() {
    assertDoesNotThrow(() -> model().requireSuits(signature(), plan()));
  }

  @Test
  default void joint_decisions_are_made_from_potentials(@TempDir Path folder) throws IOException {
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      if (trained instanceof JointModel joint) {
        List<Features> some = runs().test().features().subList(0, 5);
        new JointChecks(joint, some, batchTolerance()).requireAll();
      }
    }
  }

  @Test
  default void trained_model_answers_every_example_better_than_chance(@TempDir Path folder)
      throws IOException {
    ModelRuns runs = runs();
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      for (float score : runs.answers(trained)) {
        assertTrue(Float.isFinite(score), "a score is " + score);
      }
      if (hears() && signature().head().loss() == Head.Loss.CROSS_ENTROPY) {
        double chance = 1.0 / signature().head().units();
        double accuracy = runs.accuracy(trained);
        assertTrue(accuracy > chance, "accuracy " + accuracy + ", chance " + chance);
      }
    }
  }

  @Test
  default void batch_gives_what_its_examples_give_alone(@TempDir Path folder) throws IOException {
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      List<Features> some = runs().test().features().subList(0, 5);
      for (int i = 0; i < some.size(); i++) {
        Scores together = trained.predict(some).get(i);
        Scores alone = trained.predict(some.subList(i, i + 1)).get(0);
        assertSame(alone, together, "example " + i);
      }
    }
  }

  /** Of a model that takes them; one that does not says why. */
  @Test
  default void shorter_example_is_answered_beside_longer_ones_as_alone(@TempDir Path folder)
      throws IOException {
    try {
      model().requireTakesShorter(signature());
    } catch (ModelException e) {
      assertFalse(e.getMessage().isBlank(), "a refusal of shorter examples says why");
      return;
    }
    Features longer = runs().test().features().get(0);
    Features shorter = longer.crop(0, (longer.frames() + 1) / 2);
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      List<Scores> together = trained.predict(List.of(longer, shorter));
      assertSame(trained.predict(List.of(longer)).get(0), together.get(0), "the longer");
      assertSame(trained.predict(List.of(shorter)).get(0), together.get(1), "the shorter");
      int decisions = signature().head().scale() == DecisionScale.FRAME ? shorter.frames() : 1;
      assertEquals(decisions, together.get(1).decisions(), "decisions of the shorter");
    }
  }

  @Test
  default void equal_seeds_give_bitwise_equal_answers(@TempDir Path folder) throws IOException {
    try (TrainedModel first = train(folder.resolve("a"), 7);
        TrainedModel second = train(folder.resolve("b"), 7)) {
      assertEquals(runs().answers(first), runs().answers(second));
    }
  }

  @Test
  default void silence_gives_finite_scores(@TempDir Path folder) throws IOException {
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      runs().requireFinite(trained, runs().test().silence());
    }
  }

  @Test
  default void no_examples_have_no_answers(@TempDir Path folder) throws IOException {
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      assertEquals(List.of(), trained.predict(List.of()), "answers to a batch of none");
    }
  }

  @Test
  default void threads_that_share_it_get_their_own_answers(@TempDir Path folder) throws Exception {
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      new SharingChecks(trained, runs().test().features()).requireAnswersOfOneThread();
    }
  }

  /** A model need not be used by the thread that trained it. */
  @Test
  default void another_thread_gets_the_answers_that_the_first_one_gets(@TempDir Path folder)
      throws Exception {
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      List<Float> here = runs().answers(trained);
      ModelRuns runs = runs();
      assertEquals(here, Concurrently.elsewhere(() -> runs.answers(trained)));
    }
  }

  @Test
  default void loaded_model_answers_as_the_saved_one(@TempDir Path folder) throws IOException {
    saves(folder).requireSameAnswers();
  }

  @Test
  default void loaded_model_is_saved_in_the_same_files(@TempDir Path folder) throws IOException {
    assumeTrue(writesInOneOrder(), "what is written has no order of its own");
    saves(folder).requireSameFiles();
  }

  @Test
  default void closed_models_leave_nothing_behind(@TempDir Path folder) throws IOException {
    saves(folder).requireNothingLeft();
  }

  @Test
  default void foreign_folder_is_not_loaded(@TempDir Path folder) throws IOException {
    assumeTrue(learns(), "a model that learns nothing may have no files");
    saves(folder).requireForeignRefused();
  }

  @Test
  default void damaged_files_are_not_loaded(@TempDir Path folder) throws IOException {
    assumeTrue(learns(), "a model that learns nothing may have no files");
    saves(folder).requireDamagedRefused();
  }

  @Test
  default void interrupt_before_training_ends_it(@TempDir Path folder) throws IOException {
    assumeTrue(learns(), "a model that learns nothing cannot be interrupted");
    new InterruptChecks(this, runs(), folder).requireEndBeforeTraining();
  }

  @Test
  default void interrupted_training_goes_on_to_the_same_answers(@TempDir Path folder)
      throws IOException {
    new InterruptChecks(this, runs(), folder).requireSameAnswersAfterwards();
  }

  private void assertSame(Scores expected, Scores actual, String which) {
    assertEquals(expected.decisions(), actual.decisions(), which);
    for (int decision = 0; decision < expected.decisions(); decision++) {
      for (int unit = 0; unit < expected.units(); unit++) {
        assertEquals(
            expected.at(decision, unit),
            actual.at(decision, unit),
            batchTolerance(),
            which + ", decision " + decision + ", output " + unit);
      }
    }
  }

  private SaveChecks saves(Path folder) {
    return new SaveChecks(this, runs(), folder);
  }

  private ModelRuns runs() {
    return ModelRuns.of(signature(), spec(), refusesNegative());
  }

  private TrainedModel train(Path checkpoints, long seed) throws IOException {
    return runs().train(this, checkpoints, seed, TrainingListener.SILENT);
  }
}
