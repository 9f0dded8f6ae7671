package org.mirkit.tasks.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class QuadrantHalvesTest implements ProviderContract<NoParameters, Metric>, MetricContract {

  @Override
  public Provider<NoParameters, Metric> provider() {
    return MoodProviders.RUSSELL_HALVES;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(pair("Q1", "Q4"), pair("Q2", "Q1"), pair("Q3", "Q3"), pair("Q4", "Q1"));
  }

  private static ReferenceAndEstimate pair(String reference, String estimate) {
    return new ReferenceAndEstimate(ClassLabel.of(reference), ClassLabel.of(estimate));
  }

  @Test
  void neighbours_share_a_half_and_opposites_share_none() {
    Tally tally = metric().tally();
    pairs().forEach(pair -> tally.add(pair.reference(), pair.estimate()));
    assertEquals(Map.of("arousal-accuracy", 0.5, "valence-accuracy", 0.75), tally.score().values());
  }
}
