package org.mirkit.classical.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;
import org.mirkit.classical.Tones;
import org.mirkit.classical.learner.Classifier;
import org.mirkit.classical.learner.Kernel;
import org.mirkit.classical.learner.Learner;
import org.mirkit.classical.learner.LogisticRegression;
import org.mirkit.classical.learner.NearestNeighbors;
import org.mirkit.classical.learner.RandomForest;
import org.mirkit.classical.learner.Samples;
import org.mirkit.classical.learner.SupportVectorMachine;
import org.mirkit.classical.learner.VectorDistance;
import org.mirkit.classical.summary.SummaryConfig;

class ClassicalModelTest {
  private static final Learner SVM = new SupportVectorMachine(Kernel.RBF, 1, Optional.empty());

  @TempDir Path folder;

  static List<Learner> learners() {
    return List.of(
        SVM,
        new NearestNeighbors(3, VectorDistance.EUCLIDEAN),
        new RandomForest(9, 1, Optional.empty()),
        new LogisticRegression(1));
  }

  @ParameterizedTest
  @MethodSource("learners")
  void probabilities_of_a_decision_sum_to_1_and_are_0_for_a_class_never_seen(Learner learner) {
    Tones tones = Tones.of(3, 24, 1);
    try (TrainedModel trained =
        model(learner).train(Tones.signature(4), Tones.PLAN, tones.context(folder))) {
      List<Float> scores = Tones.values(trained, Tones.of(3, 6, 2));
      for (int decision = 0; decision < 6; decision++) {
        List<Float> row = scores.subList(4 * decision, 4 * decision + 4);
        assertEquals(1, row.stream().mapToDouble(Float::doubleValue).sum(), 1e-6);
        assertEquals(0, row.get(3));
      }
    }
  }

  @Test
  void training_is_told_of_once_with_validation_loss_and_accuracy() {
    List<EpochReport> reports = new ArrayList<>();
    TrainingListener listener =
        new TrainingListener() {
          @Override
          public void step(int epoch, int step, int steps, double loss) {}

          @Override
          public void epoch(EpochReport report) {
            reports.add(report);
          }
        };
    Tones tones = Tones.of(2, 20, 1);
    var context = new TrainingContext(tones, Tones.of(2, 10, 2), 7, folder, listener);
    model(SVM).train(tones.signature(), Tones.PLAN, context).close();
    assertEquals(1, reports.size());
    assertEquals(1, reports.get(0).validationAccuracy());
    assertTrue(reports.get(0).validationLoss() < Math.log(2), reports.toString());
    assertTrue(reports.get(0).best());
  }

  @Test
  void decisions_that_are_not_scored_are_not_learned_from() {
    Tones scored = Tones.of(2, 12, 1);
    Tones unscored = Tones.of(2, 12, 2).withTargets(Targets.Classes.of(Targets.Classes.UNSCORED));
    Tones test = Tones.of(2, 6, 3);
    Model model = model(new LogisticRegression(1));
    try (TrainedModel without =
            model.train(scored.signature(), Tones.PLAN, scored.context(folder));
        TrainedModel with =
            model.train(scored.signature(), Tones.PLAN, scored.and(unscored).context(folder))) {
      assertEquals(Tones.values(without, test), Tones.values(with, test));
    }
  }

  @Test
  void the_candidate_that_is_right_most_often_on_validation_stays() {
    Samples training =
        new Samples(new double[][] {{0}, {1}, {2}, {10}, {11}}, new int[] {0, 0, 0, 1, 1}, 2);
    Samples validation = new Samples(new double[][] {{0.5}, {12}}, new int[] {0, 1}, 2);
    Learner everyone = new NearestNeighbors(5, VectorDistance.EUCLIDEAN);
    Learner nearest = new NearestNeighbors(1, VectorDistance.EUCLIDEAN);
    Choice choice = Choice.among(List.of(everyone, nearest), training, validation, 0);
    assertEquals(1, choice.onValidation().accuracy());
    assertEquals(1, choice.classifier().probabilities(new double[] {12})[1]);
  }

  @Test
  void of_equally_good_candidates_the_first_stays() {
    Samples samples = new Samples(new double[][] {{0}, {1}}, new int[] {0, 1}, 2);
    Fixed first = new Fixed();
    assertSame(first, Choice.among(List.of(first, new Fixed()), samples, samples, 0).classifier());
  }

  @Test
  void several_candidates_without_validation_examples_are_refused() {
    Samples samples = new Samples(new double[][] {{0}, {1}}, new int[] {0, 1}, 2);
    Samples none = new Samples(new double[0][], new int[0], 2);
    assertMessage(
        "no validation examples", () -> Choice.among(List.of(SVM, SVM), samples, none, 0));
  }

  @Test
  void values_and_several_labels_are_refused_with_what_would_do() {
    for (Head.Loss loss : List.of(Head.Loss.MEAN_SQUARED_ERROR, Head.Loss.BINARY_CROSS_ENTROPY)) {
      Head head = new Head(2, Head.Activation.LINEAR, loss, DecisionScale.TRACK);
      var signature = new ModelSignature(new TensorShape.FeatureMap(2, 4, 10), head);
      assertMessage("a task with one label", () -> model(SVM).summarize(signature));
    }
  }

  @Test
  void a_single_class_is_refused() {
    Tones same = Tones.of(2, 8, 1).withTargets(Targets.Classes.of(1));
    assertMessage(
        "have one class; a classifier needs at least two",
        () -> model(SVM).train(same.signature(), Tones.PLAN, same.context(folder)));
  }

  @Test
  void a_class_outside_the_vocabulary_is_refused() {
    Tones tones = Tones.of(3, 9, 1);
    assertMessage(
        "class 2 among targets; the head has 2 outputs",
        () -> model(SVM).train(Tones.signature(2), Tones.PLAN, tones.context(folder)));
  }

  @Test
  void a_saved_classifier_of_another_kind_is_refused() throws IOException {
    Tones tones = Tones.of(2, 12, 1);
    save(model(SVM), tones);
    for (Learner other : learners().subList(1, 4)) {
      assertThrows(ModelException.class, () -> model(other).load(tones.signature(), folder));
    }
  }

  @Test
  void a_classifier_of_more_classes_than_the_task_is_refused() throws IOException {
    for (Learner learner : learners()) {
      Tones tones = Tones.of(3, 12, 1);
      save(model(learner), tones);
      assertMessage("the task has 2", () -> model(learner).load(Tones.signature(2), folder));
    }
  }

  @ParameterizedTest
  @MethodSource("learners")
  void a_bin_that_is_always_silent_does_no_harm(Learner learner) throws IOException {
    Tones tones = Tones.of(2, 12, 1).withSilentBin(3);
    List<Float> expected;
    try (TrainedModel trained =
        model(learner).train(tones.signature(), Tones.PLAN, tones.context(folder))) {
      trained.save(folder);
      expected = Tones.values(trained, tones);
    }
    try (TrainedModel loaded = model(learner).load(tones.signature(), folder)) {
      assertEquals(expected, Tones.values(loaded, tones));
    }
  }

  @ParameterizedTest
  @MethodSource("learners")
  void a_changed_byte_is_refused_or_changes_no_more_than_a_number(Learner learner)
      throws IOException {
    Tones tones = Tones.of(2, 12, 1);
    save(model(learner), tones);
    Path file = folder.resolve(TrainedClassicalModel.CLASSIFIER);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i += 61) {
      byte[] changed = whole.clone();
      changed[i] ^= 0x55;
      Files.write(file, changed);
      try (TrainedModel loaded = model(learner).load(tones.signature(), folder)) {
        Tones.values(loaded, tones);
      } catch (ModelException e) {
        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
      }
    }
  }

  @Test
  void serialized_Java_is_not_read() throws IOException {
    Tones tones = Tones.of(2, 12, 1);
    save(model(SVM), tones);
    Path file = folder.resolve(TrainedClassicalModel.CLASSIFIER);
    try (var out = new ObjectOutputStream(Files.newOutputStream(file))) {
      out.writeObject(new ArrayList<>(List.of("a", "b")));
    }
    for (Learner learner : learners()) {
      assertMessage("is damaged or no", () -> model(learner).load(tones.signature(), folder));
    }
  }

  @Test
  void an_interrupt_ends_a_forest_between_two_trees() {
    Tones tones = Tones.of(2, 12, 1);
    Samples samples = new Samples(new double[][] {{0, 1}, {1, 2}, {2, 1}}, new int[] {0, 1, 0}, 2);
    Thread.currentThread().interrupt();
    try {
      assertThrows(
          CancellationException.class,
          () -> new RandomForest(5, 1, Optional.empty()).learn(samples, 0));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void an_empty_list_of_candidates_is_refused_with_the_parameter() {
    var error =
        assertThrows(
            ConfigException.class,
            () -> new LogisticRegressionConfig(SummaryConfig.defaults(), List.of()));
    assertEquals("c", error.parameter().orElseThrow());
  }

  private void save(Model model, Tones tones) {
    try (TrainedModel trained = model.train(tones.signature(), Tones.PLAN, tones.context(folder))) {
      trained.save(folder);
    }
  }

  private static Model model(Learner learner) {
    return new ClassicalModel(SummaryConfig.defaults(), List.of(learner));
  }

  private static void assertMessage(String part, Executable call) {
    String message = assertThrows(ModelException.class, call).getMessage();
    assertTrue(message.contains(part), message);
  }

  /** Always says the first of two classes. */
  private static final class Fixed implements Learner, Classifier {
    @Override
    public String describe() {
      return "fixed";
    }

    @Override
    public Classifier learn(Samples samples, long seed) {
      return this;
    }

    @Override
    public Classifier read(Path file, int vectorSize, int classes) {
      return this;
    }

    @Override
    public double[] probabilities(double[] vector) {
      return new double[] {1, 0};
    }

    @Override
    public void write(Path file) {}
  }
}
