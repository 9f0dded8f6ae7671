package org.mirkit.tasks.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class SegmentLabelsTest implements ProviderContract<SegmentLabelsConfig, Metric>, MetricContract {

  @Override
  public Provider<SegmentLabelsConfig, Metric> provider() {
    return StructureProviders.SEGMENT_LABELS;
  }

  @Override
  public SegmentLabelsConfig exampleConfig() {
    return new SegmentLabelsConfig(0.1);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return SegmentExamples.pairs();
  }

  @Test
  void names_of_sections_do_not_matter_and_their_capitals_neither() {
    Map<String, Double> values =
        SegmentExamples.values(
            metric(), SegmentExamples.pair("0-10 A, 10-20 B, 20-30 a", "0-10 x, 10-20 y, 20-30 X"));
    assertEquals(1, values.get("pairwise-f"), 1e-12);
    assertEquals(1, values.get("adjusted-mutual-information"), 1e-9);
    assertEquals(1, values.get("v-measure"), 1e-12);
  }

  /** mir_eval.segment 0.8.2; 1e-9. What lies in no section is a kind of its own. */
  @Test
  void gaps_and_what_is_filled_in_count_as_kinds_as_in_mir_eval() {
    ReferenceAndEstimate pair = SegmentExamples.pair("2-10 A, 12-20 B", "0-5 a, 5-25 b");
    Map<String, Double> values = SegmentExamples.values(metric(), pair);
    assertEquals(0.546004905798236, values.get("pairwise-f"), 1e-9);
    assertEquals(0.18967743928669561, values.get("adjusted-rand-index"), 1e-9);
    assertEquals(0.24400989299006898, values.get("adjusted-mutual-information"), 1e-9);
    assertEquals(0.45189877363229414, values.get("nce-f"), 1e-9);
    assertEquals(0.33780789322275157, values.get("v-measure"), 1e-9);
  }

  @Test
  void track_without_sections_to_tell_apart_is_perfect_by_convention() {
    Map<String, Double> values =
        SegmentExamples.values(metric(), SegmentExamples.pair("0-10 A", "0-10 b"));
    assertEquals(1, values.get("adjusted-rand-index"));
    assertEquals(1, values.get("adjusted-mutual-information"));
    assertEquals(0, values.get("v-measure"), "mir_eval divides by no entropy");
  }
}
