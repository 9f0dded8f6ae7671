package org.mirkit.tasks.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class TempoAccuracyTest implements ProviderContract<TempoAccuracyConfig, Metric>, MetricContract {

  @Override
  public Provider<TempoAccuracyConfig, Metric> provider() {
    return TempoProviders.TEMPO_ACCURACY;
  }

  @Override
  public TempoAccuracyConfig exampleConfig() {
    return new TempoAccuracyConfig(0.04, 0.08);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(
        new ReferenceAndEstimate(new Tempo(60, 120, 0.3), new Tempo(61, 119, 0.5)),
        new ReferenceAndEstimate(Tempo.of(100), Tempo.of(200)),
        new ReferenceAndEstimate(Tempo.of(100), new Tempo(98, 130, 0.9)));
  }

  @Test
  void double_triple_half_and_third_are_right_for_accuracy_2_only() {
    for (double factor : new double[] {2, 3, 0.5, 1 / 3.0}) {
      Map<String, Double> values = score(Tempo.of(120), Tempo.of(120 * factor * 1.039));
      assertEquals(0, values.get("accuracy-1"));
      assertEquals(1, values.get("accuracy-2"));
    }
    assertEquals(0, score(Tempo.of(120), Tempo.of(120 * 1.041)).get("accuracy-2"));
    assertEquals(1, score(Tempo.of(120), Tempo.of(120 * 0.961)).get("accuracy-1"));
  }

  @Test
  void both_correct_is_not_judged_where_there_is_one_tempo() {
    assertTrue(Double.isNaN(score(Tempo.of(120), Tempo.of(120)).get("both-correct")));
    assertEquals(1, score(Tempo.of(120), Tempo.of(120)).get("tempo-p-score"));
  }

  private Map<String, Double> score(Tempo reference, Tempo estimate) {
    Tally tally = metric().tally();
    tally.add(reference, estimate);
    return tally.score().values();
  }
}
