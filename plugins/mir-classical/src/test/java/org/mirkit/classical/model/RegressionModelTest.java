package org.mirkit.classical.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;
import org.mirkit.classical.Tones;
import org.mirkit.classical.learner.RidgeRegression;
import org.mirkit.classical.learner.ValueSamples;
import org.mirkit.classical.summary.SummaryConfig;

class RegressionModelTest {
  @TempDir Path folder;

  static Stream<Model> models() {
    return Stream.of(ridge(1.0), forest());
  }

  private static Model ridge(Double... alpha) {
    var config = new RidgeRegressionConfig(SummaryConfig.defaults(), List.of(alpha));
    return ClassicalProviders.RIDGE_REGRESSION.create(config);
  }

  private static Model forest() {
    var config = new RandomForestRegressionConfig(SummaryConfig.defaults(), 30, List.of(2), 0.333);
    return ClassicalProviders.RANDOM_FOREST_REGRESSION.create(config);
  }

  @ParameterizedTest
  @MethodSource("models")
  void value_of_the_tone_that_is_heard_is_the_highest(Model model) {
    Tones test = Tones.of(3, 30, 2).asValues();
    List<Float> values =
        answers(model, Tones.valueSignature(3), Tones.of(3, 60, 1).asValues(), test);
    for (int i = 0; i < test.size(); i++) {
      for (int other = 1; other < 3; other++) {
        assertTrue(values.get(3 * i + i % 3) > values.get(3 * i + (i + other) % 3), "example " + i);
      }
    }
  }

  @Test
  void answers_about_several_labels_stay_within_0_and_1() {
    Head head =
        new Head(3, Head.Activation.SIGMOID, Head.Loss.BINARY_CROSS_ENTROPY, DecisionScale.TRACK);
    ModelSignature labels = new ModelSignature(Tones.valueSignature(3).input(), head);
    Tones tones = Tones.of(3, 30, 1).asValues();
    List<Float> values = answers(ridge(1e-3), labels, tones, Tones.of(3, 60, 5).asValues());
    assertTrue(values.stream().allMatch(value -> value >= 0 && value <= 1), values.toString());
    assertTrue(values.contains(0f) && values.contains(1f), "some would lie outside");
  }

  @Test
  void of_several_prices_the_one_with_the_least_validation_error_stays() {
    List<EpochReport> reports = new ArrayList<>();
    for (Model model : List.of(ridge(1e9, 1.0), ridge(1.0), ridge(1e9))) {
      Tones tones = Tones.of(3, 30, 1).asValues();
      model.train(Tones.valueSignature(3), Tones.PLAN, listening(tones, reports)).close();
    }
    assertEquals(reports.get(1).validationLoss(), reports.get(0).validationLoss());
    assertTrue(reports.get(2).validationLoss() > 2 * reports.get(0).validationLoss());
  }

  private TrainingContext listening(Tones tones, List<EpochReport> reports) {
    TrainingListener listener =
        new TrainingListener() {
          @Override
          public void step(int epoch, int step, int steps, double loss) {}

          @Override
          public void epoch(EpochReport report) {
            reports.add(report);
          }
        };
    return new TrainingContext(tones, Tones.of(3, 12, 4).asValues(), 7, folder, listener);
  }

  @Test
  void value_that_is_not_known_is_left_out_by_ridge_and_refused_by_a_forest() {
    Tones known = Tones.of(2, 20, 1).asValues();
    Tones holes = Tones.of(2, 20, 3).withTargets(Targets.Values.of(2, Float.NaN, 0.5f)).and(known);
    ModelSignature signature = Tones.valueSignature(2);
    List<Float> first = answers(ridge(1.0), signature, known, known);
    List<Float> again = answers(ridge(1.0), signature, holes, known);
    assertEquals(first.size(), again.size());
    assertTrue(again.stream().noneMatch(value -> value.isNaN()), again.toString());
    String message = refusal(forest(), signature, holes);
    assertTrue(message.contains("ridge-regression"), message);
  }

  @Test
  void scale_without_a_single_value_is_refused_with_its_name() {
    Tones none = Tones.of(2, 20, 3).withTargets(Targets.Values.of(2, Float.NaN, 0.5f));
    String message = refusal(ridge(1.0), Tones.valueSignature(2), none);
    assertTrue(message.contains("no training example has a value for '0'"), message);
  }

  @Test
  void task_that_wants_classes_is_refused_with_models_that_would_do() {
    String message =
        assertThrows(ModelException.class, () -> ridge(1.0).summarize(Tones.signature(3)))
            .getMessage();
    assertTrue(message.contains("random-forest or svm"), message);
  }

  private String refusal(Model model, ModelSignature signature, Tones tones) {
    return assertThrows(
            ModelException.class, () -> model.train(signature, Tones.PLAN, tones.context(folder)))
        .getMessage();
  }

  private List<Float> answers(Model model, ModelSignature signature, Tones training, Tones test) {
    try (TrainedModel trained = model.train(signature, Tones.PLAN, training.context(folder))) {
      return Tones.values(trained, test);
    }
  }

  /** scikit-learn 1.9.1, {@code Ridge(alpha=2)}; 1e-12. */
  @Test
  void ridge_is_that_of_scikit_learn() {
    double[][] vectors = {{1, 0.5}, {0, -1}, {-1, 2}, {0.5, 1}, {2, -0.5}};
    double[][] values = {{1, 0.25}, {0.5, 1}, {-2, 0}, {0, -0.75}, {3, Double.NaN}};
    var samples = new ValueSamples(vectors, values, 2);
    var learned = new RidgeRegression(2).learn(samples, 0);
    assertArrayEquals(
        new double[] {0.8661469933184857, 0.521165279429251},
        learned.values(new double[] {0.3, -0.7}),
        1e-12);
  }
}
