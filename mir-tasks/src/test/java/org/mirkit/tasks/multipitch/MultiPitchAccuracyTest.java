package org.mirkit.tasks.multipitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.data.MultiPitch;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class MultiPitchAccuracyTest
    implements ProviderContract<MultiPitchAccuracyConfig, Metric>, MetricContract {
  @Override
  public Provider<MultiPitchAccuracyConfig, Metric> provider() {
    return MultiPitchProviders.MULTI_PITCH_ACCURACY;
  }

  @Override
  public MultiPitchAccuracyConfig exampleConfig() {
    return new MultiPitchAccuracyConfig(50);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    double[][] none = {{}, {}};
    return List.of(
        pair(new double[][] {{220, 330}, {440}}, new double[][] {{220}, {440, 880}}),
        pair(new double[][] {{220, 330}, {}}, new double[][] {{221, 400}, {110}}),
        pair(new double[][] {{220}, {220}}, none),
        pair(none, new double[][] {{220}, {220}}),
        pair(none, none));
  }

  /** As in mir_eval, a track of which nothing is said scores 0 whatever is told. */
  @Override
  public List<ReferenceAndEstimate> rightPairs() {
    return MetricContract.super.rightPairs().stream()
        .filter(pair -> !pair.reference().equals(curve(new double[][] {{}, {}})))
        .toList();
  }

  @Test
  void octave_error_is_a_substitution_and_right_as_chroma() {
    Map<String, Double> values =
        score(pair(new double[][] {{220, 330}}, new double[][] {{440, 330}}));
    assertEquals(0.5, values.get("substitution-error"));
    assertEquals(1.0 / 3, values.get("accuracy"), 1e-12);
    assertEquals(1, values.get("chroma-accuracy"));
  }

  /** mir_eval.multipitch 0.8. */
  @Test
  void track_without_pitches_on_one_side_scores_nothing_and_has_no_division_by_zero() {
    double[][] none = {{}, {}};
    double[][] some = {{220}, {220}};
    assertEquals(1, score(pair(some, none)).get("miss-error"));
    assertEquals(0, score(pair(some, none)).get("precision"));
    assertEquals(0, score(pair(none, some)).get("false-alarm-error"));
    assertEquals(0, score(pair(none, none)).get("accuracy"));
  }

  @Test
  void several_tracks_have_the_mean_of_their_scores() {
    Tally tally = metric().tally();
    tally.add(curve(new double[1000][0]), curve(new double[1000][0]));
    tally.add(curve(new double[][] {{220}}), curve(new double[][] {{220}}));
    assertEquals(0.5, tally.score().values().get("accuracy"));
  }

  /** mir_eval.multipitch 0.8: beyond 20 Hz, 5000 Hz and 30 000 s. */
  @Test
  void pitches_and_times_that_mir_eval_refuses_are_refused_with_their_place() {
    for (double hz : new double[] {19, 5001}) {
      ReferenceAndEstimate bad = pair(new double[][] {{220}}, new double[][] {{hz}});
      DataException refused = assertThrows(DataException.class, () -> score(bad));
      assertTrue(refused.getMessage().contains("the estimate has " + hz), refused.getMessage());
    }
    MultiPitch late = new MultiPitch(new double[] {30_001}, new double[][] {{220}});
    Tally tally = metric().tally();
    assertThrows(DataException.class, () -> tally.add(late, late));
  }

  private Map<String, Double> score(ReferenceAndEstimate pair) {
    Tally tally = metric().tally();
    tally.add(pair.reference(), pair.estimate());
    return tally.score().values();
  }

  private static ReferenceAndEstimate pair(double[][] reference, double[][] estimate) {
    return new ReferenceAndEstimate(curve(reference), curve(estimate));
  }

  /** One set of pitches each 10 ms. */
  private static MultiPitch curve(double[][] hz) {
    double[] times = new double[hz.length];
    Arrays.setAll(times, i -> 0.01 * i);
    return new MultiPitch(times, hz);
  }
}
