package org.mirkit.tasks.chord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class ChordSegmentationTest implements ProviderContract<NoParameters, Metric>, MetricContract {

  @Override
  public Provider<NoParameters, Metric> provider() {
    return ChordProviders.CHORD_SEGMENTATION;
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
    return List.of(
        pair("0-2 C:maj, 2-3 A:min", "0-1 C:maj, 1-3 A:min"),
        pair("0-1 N, 1-4 G:7/3", "0-2 N, 2-4 G:maj"),
        pair("0.5-2 F:maj7", "0-1 A:min, 1-2 A:min7"));
  }

  /** mir_eval.chord.evaluate 0.8.2, exact. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0-4 C, 4-8 G; 0-4 A, 4-8 D; 1; 1",
        "0-4 C, 4-8 G; 0-8 C; 1; 0.5",
        "0-8 C; 0-2 C, 2-8 G; 0.75; 1",
        "0-4 C, 4-8 C:maj; 0-8 G; 1; 1",
        "0-4 C:7, 4-8 C:9; 0-8 G; 1; 0.5",
        "0-4 C, 4-8 C/3; 0-8 G; 1; 0.5",
        "0-4 N, 4-8 X; 0-8 G; 1; 0.5",
        "2-8 C; 0-4 G, 4-6 F; 0.333333333333333; 1",
        "0-8 C; 2-4 G, 4-12 F; 0.5; 1",
        "0-8 C; 1-3 G, 4-6 G; 0.625; 1",
      })
  void bounds_are_judged_as_by_mir_eval(
      String reference, String estimate, double overseg, double underseg) {
    Map<String, Double> found = scores(pair(reference, estimate));
    assertEquals(overseg, found.get("overseg"), 1e-12);
    assertEquals(underseg, found.get("underseg"), 1e-12);
    assertEquals(Math.min(overseg, underseg), found.get("seg"), 1e-12);
  }

  @Test
  void open_ends_last_as_long_as_the_other_side() {
    ChordSequence open = ChordSequence.ofWhole("C:maj");
    ChordSequence halves = ChordRecallTest.sequence("0-2 C:maj, 2-4 G:maj");
    assertEquals(0.5, scores(new ReferenceAndEstimate(open, halves)).get("overseg"));
    assertEquals(0.5, scores(new ReferenceAndEstimate(halves, open)).get("underseg"));
  }

  private Map<String, Double> scores(ReferenceAndEstimate pair) {
    Tally tally = metric().tally();
    tally.add(pair.reference(), pair.estimate());
    return tally.score().values();
  }

  private static ReferenceAndEstimate pair(String reference, String estimate) {
    return new ReferenceAndEstimate(
        ChordRecallTest.sequence(reference), ChordRecallTest.sequence(estimate));
  }
}
