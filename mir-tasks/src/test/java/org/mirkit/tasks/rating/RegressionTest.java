package org.mirkit.tasks.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Ratings;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class RegressionTest implements ProviderContract<RegressionConfig, Metric>, MetricContract {
  private static final double[][] AROUSAL = {
    {.1, .2}, {.4, .3}, {.35, .5}, {.8, .6}, {.55, .5}, {.2, .1}
  };
  private static final double[][] VALENCE = {{5, 4}, {3, 3.5}, {4, 1}, {1, 2}, {2, 2.5}, {4, 3}};

  @Override
  public Provider<RegressionConfig, Metric> provider() {
    return RatingProviders.REGRESSION;
  }

  @Override
  public RegressionConfig exampleConfig() {
    return new RegressionConfig(Optional.empty());
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    List<ReferenceAndEstimate> pairs = new ArrayList<>();
    for (int i = 0; i < AROUSAL.length; i++) {
      pairs.add(
          new ReferenceAndEstimate(
              ratings(AROUSAL[i][0], VALENCE[i][0]), ratings(AROUSAL[i][1], VALENCE[i][1])));
    }
    return pairs;
  }

  private static Ratings ratings(double arousal, double valence) {
    return new Ratings(Map.of("arousal", arousal, "valence", valence));
  }

  /**
   * scikit-learn 1.9.1 ({@code r2_score}, {@code mean_squared_error}, {@code mean_absolute_error}),
   * SciPy 1.17.1 ({@code pearsonr}), and Lin's formula with numpy for the concordance; 1e-12.
   */
  @Test
  void measures_are_those_of_scikit_learn_and_scipy() {
    double[] arousal = {
      0.6984126984126982,
      0.850962943396763,
      0.8155339805825241,
      0.1258305739211792,
      0.1166666666666667
    };
    double[] valence = {
      -0.15384615384615374,
      0.3564168444854522,
      0.3119266055045872,
      1.4433756729740645,
      1.1666666666666667
    };
    Score score = score(metric(), pairs());
    List<List<Double>> cells = score.tables().get(0).cells();
    assertEquals(List.of("arousal", "valence"), score.tables().get(0).rows());
    List<Double> means = List.copyOf(score.values().values());
    for (int i = 0; i < arousal.length; i++) {
      assertEquals(arousal[i], cells.get(0).get(i), 1e-12);
      assertEquals(valence[i], cells.get(1).get(i), 1e-12);
      assertEquals((arousal[i] + valence[i]) / 2, means.get(i), 1e-12);
    }
    assertEquals(
        List.of("r2", "pearson", "ccc", "rmse", "mae"), List.copyOf(score.values().keySet()));
  }

  @Test
  void scale_whose_references_do_not_vary_is_undefined_and_left_out_of_the_means() {
    List<ReferenceAndEstimate> pairs = new ArrayList<>();
    for (double[] pair : AROUSAL) {
      pairs.add(new ReferenceAndEstimate(ratings(pair[0], 0.1), ratings(pair[1], pair[1])));
    }
    Score score = score(metric(), pairs);
    List<Double> valence = score.tables().get(0).cells().get(1);
    assertEquals(List.of(Double.NaN, Double.NaN, Double.NaN), valence.subList(0, 3));
    assertTrue(valence.get(3) > 0, "errors are defined");
    assertEquals(0.6984126984126982, score.values().get("r2"), 1e-12);
  }

  @Test
  void constant_estimates_have_an_R2_and_no_correlation() {
    List<ReferenceAndEstimate> pairs = new ArrayList<>();
    for (double[] pair : AROUSAL) {
      pairs.add(new ReferenceAndEstimate(ratings(pair[0], pair[0]), ratings(0.4, 0.4)));
    }
    Map<String, Double> values = score(metric(), pairs).values();
    assertEquals(0, values.get("r2"), 1e-12, "0.4 is the mean");
    assertEquals(Double.NaN, values.get("pearson"));
    assertEquals(0, values.get("ccc"), 1e-12);
  }

  @Test
  void estimate_without_a_scale_that_the_reference_rates_is_refused_with_its_name() {
    Tally tally = metric().tally();
    String message =
        assertThrows(
                DataException.class,
                () -> tally.add(ratings(1, 2), new Ratings(Map.of("arousal", 1.0))))
            .getMessage();
    assertTrue(message.contains("'valence'"), message);
  }

  @Test
  void listed_scales_alone_are_judged() {
    Metric one = new Regression(Optional.of(List.of("valence")));
    assertEquals(List.of("valence"), score(one, pairs()).tables().get(0).rows());
    assertThrows(ConfigException.class, () -> new RegressionConfig(Optional.of(List.of("a", "a"))));
  }

  private static Score score(Metric metric, List<ReferenceAndEstimate> pairs) {
    Tally tally = metric.tally();
    pairs.forEach(pair -> tally.add(pair.reference(), pair.estimate()));
    return tally.score();
  }
}
