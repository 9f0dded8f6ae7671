package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.JointModel;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;

/**
 * The contract of every {@link Model}. Each test trains on 32 toy examples in which the bins of the
 * true class are raised above noise, so parts and plan should be small.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
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
  default void plan_of_these_tests_suits() {
    assertDoesNotThrow(() -> model().requireSuits(signature(), plan()));
  }

  @Test
  default void joint_decisions_are_made_from_potentials(@TempDir Path folder) throws IOException {
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      if (trained instanceof JointModel joint) {
        List<Features> some = runs().test().features().subList(0, 5);
        JointChecks checks = new JointChecks(joint, some, batchTolerance());
        checks.requirePredictionsOfPotentials();
        checks.requireCommonPartsIgnored();
        checks.requireAnyLength();
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
      boolean perFrame = signature().head().scale() == DecisionScale.FRAME;
      int decisions = perFrame ? shorter.frames() : 1;
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
  default void loaded_model_answers_as_the_saved_one(@TempDir Path folder) throws IOException {
    Path saved = Files.createDirectories(folder.resolve("saved"));
    List<Float> expected;
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      expected = runs().answers(trained);
      trained.save(saved);
    }
    try (TrainedModel loaded = model().load(signature(), saved)) {
      assertEquals(expected, runs().answers(loaded));
    }
  }

  @Test
  default void foreign_folder_is_not_loaded(@TempDir Path folder) throws IOException {
    assumeTrue(learns(), "a model that learns nothing may have no files");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path foreign = Files.createDirectories(folder.resolve("foreign"));
    Files.writeString(foreign.resolve("letter.txt"), "These are no weights.");
    for (Path strange : List.of(empty, foreign)) {
      Refusals.message(
          ModelException.class,
          strange.getFileName().toString(),
          () -> model().load(signature(), strange).close());
    }
  }

  @Test
  default void damaged_files_are_not_loaded(@TempDir Path folder) throws IOException {
    assumeTrue(learns(), "a model that learns nothing may have no files");
    Path saved = Files.createDirectories(folder.resolve("saved"));
    try (TrainedModel trained = train(folder.resolve("a"), 7)) {
      trained.save(saved);
    }
    try (var files = Files.walk(saved)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
    Refusals.message(
        ModelException.class, "cut files", () -> model().load(signature(), saved).close());
  }

  @Test
  default void interrupt_before_training_ends_it(@TempDir Path folder) throws IOException {
    assumeTrue(learns(), "a model that learns nothing cannot be interrupted");
    var context = runs().context(7, folder.resolve("a"), TrainingListener.SILENT);
    Thread.currentThread().interrupt();
    assertCancelled(context);
  }

  @Test
  default void interrupted_training_goes_on_to_the_same_answers(@TempDir Path folder)
      throws IOException {
    EpochCount count = new EpochCount(() -> {});
    List<Float> expected;
    try (TrainedModel whole = train(folder.resolve("whole"), 7, count)) {
      expected = runs().answers(whole);
    }
    assumeTrue(count.epochs() > 1, "after one epoch there is nothing left to interrupt");
    Path interrupted = folder.resolve("interrupted");
    EpochCount interrupting = new EpochCount(Thread.currentThread()::interrupt);
    assertCancelled(runs().context(7, interrupted, interrupting));
    try (TrainedModel resumed = train(interrupted, 7)) {
      assertEquals(expected, runs().answers(resumed));
    }
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

  private void assertCancelled(TrainingContext context) {
    try {
      assertThrows(
          CancellationException.class, () -> model().train(signature(), plan(), context).close());
    } finally {
      Thread.interrupted();
    }
  }

  private ModelRuns runs() {
    return ModelRuns.of(signature(), refusesNegative());
  }

  private TrainedModel train(Path checkpoints, long seed) throws IOException {
    return train(checkpoints, seed, TrainingListener.SILENT);
  }

  private TrainedModel train(Path checkpoints, long seed, TrainingListener listener)
      throws IOException {
    return model().train(signature(), plan(), runs().context(seed, checkpoints, listener));
  }
}
