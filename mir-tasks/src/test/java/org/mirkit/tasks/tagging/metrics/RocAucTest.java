package org.mirkit.tasks.tagging.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Tags;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class RocAucTest implements ProviderContract<LabelsConfig, Metric>, MetricContract {

  @Override
  public Provider<LabelsConfig, Metric> provider() {
    return TagMetricProviders.ROC_AUC;
  }

  @Override
  public LabelsConfig exampleConfig() {
    return LabelsConfig.defaults();
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return LabelExamples.pairs();
  }

  /** scikit-learn 1.9.1, {@code roc_auc_score}; 1e-12. */
  @Test
  void areas_are_those_of_scikit_learn_and_undefined_labels_are_left_out_of_the_mean() {
    Score score = LabelExamples.score(metric(), pairs());
    LabelExamples.assertColumn(score, 0, 0.625, 0.875, Double.NaN, Double.NaN);
    LabelExamples.assertColumn(score, 1, 4, 4, 0, 8);
    assertEquals(0.75, score.values().get("roc-auc-macro"), 1e-12);
    assertEquals(0.81640625, score.values().get("roc-auc-micro"), 1e-12);
  }

  /** scikit-learn 1.9.1, {@code roc_auc_score(…, multi_class="ovr")}; 1e-12. */
  @Test
  void probabilities_of_classes_are_judged_one_class_against_the_others() {
    String[] classes = {"jazz", "pop", "rock"};
    String[] references = {"jazz", "jazz", "pop", "rock", "rock", "pop"};
    double[][] estimates = {
      {.5, .3, .2}, {.3, .3, .4}, {.2, .5, .3}, {.2, .2, .6}, {.4, .3, .3}, {.4, .4, .2}
    };
    List<ReferenceAndEstimate> pairs = new ArrayList<>();
    for (int i = 0; i < references.length; i++) {
      Map<String, Double> probabilities = new LinkedHashMap<>();
      for (int k = 0; k < classes.length; k++) {
        probabilities.put(classes[k], estimates[i][k]);
      }
      pairs.add(
          new ReferenceAndEstimate(
              ClassLabel.of(references[i]), new ClassLabel("jazz", probabilities)));
    }
    Score score = LabelExamples.score(metric(), pairs);
    assertEquals(0.8541666666666666, score.values().get("roc-auc-macro"), 1e-12);
  }

  @Test
  void listed_labels_keep_their_order_and_others_are_not_judged() {
    Metric two = new RocAuc(new LabelsConfig(Optional.of(List.of("piano", "guitar")), 0.5));
    Score score = LabelExamples.score(two, pairs());
    assertEquals(List.of("piano", "guitar"), score.tables().get(0).rows());
    assertEquals(List.of(0.875, 4.0), score.tables().get(0).cells().get(0));
  }

  @Test
  void share_of_votes_is_true_from_the_given_strength_on() {
    List<ReferenceAndEstimate> votes =
        List.of(
            new ReferenceAndEstimate(new Tags(Map.of("calm", 0.3)), new Tags(Map.of("calm", 0.9))),
            new ReferenceAndEstimate(new Tags(Map.of("calm", 0.1)), new Tags(Map.of("calm", 0.2))));
    assertEquals(Double.NaN, LabelExamples.score(metric(), votes).values().get("roc-auc-macro"));
    Metric lower = new RocAuc(new LabelsConfig(Optional.empty(), 0.2));
    assertEquals(1, LabelExamples.score(lower, votes).values().get("roc-auc-macro"));
  }

  @Test
  void area_of_nothing_is_undefined() {
    metric().tally().score().values().values().forEach(v -> assertEquals(Double.NaN, v));
  }

  @Test
  void repeated_labels_are_a_config_error() {
    assertThrows(
        ConfigException.class, () -> new LabelsConfig(Optional.of(List.of("a", "a")), 0.5));
  }
}
