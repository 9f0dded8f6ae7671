package org.mirkit.tasks.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class SegmentBoundaryTest
    implements ProviderContract<SegmentBoundaryConfig, Metric>, MetricContract {

  @Override
  public Provider<SegmentBoundaryConfig, Metric> provider() {
    return StructureProviders.SEGMENT_BOUNDARY;
  }

  @Override
  public SegmentBoundaryConfig exampleConfig() {
    return SegmentBoundaryConfig.defaults();
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return SegmentExamples.pairs();
  }

  /** mir_eval.segment 0.8.2; 1e-12. */
  @Test
  void estimate_is_cut_and_filled_to_the_span_of_the_reference() {
    ReferenceAndEstimate pair = SegmentExamples.pair("2-10 A, 12-20 B", "0-5 a, 5-25 b");
    Map<String, Double> values = SegmentExamples.values(metric(), pair);
    assertEquals(0.5, values.get("boundary-f-0.5"), 1e-12);
    assertEquals(0.75, values.get("boundary-f-3"), 1e-12);
    assertEquals(2, values.get("reference-to-estimate-deviation"), 1e-12);
    assertEquals(0, values.get("estimate-to-reference-deviation"), 1e-12);
  }

  @Test
  void trimming_leaves_out_begin_and_end() {
    ReferenceAndEstimate pair = SegmentExamples.pair("0-10 A, 10-20 B", "0-16 a, 16-20 b");
    assertEquals(2.0 / 3, SegmentExamples.values(metric(), pair).get("boundary-f-0.5"), 1e-12);
    Metric trimming = new SegmentBoundary(new SegmentBoundaryConfig(List.of(0.5), true));
    assertEquals(0, SegmentExamples.values(trimming, pair).get("boundary-f-0.5"));
    assertEquals(
        6, SegmentExamples.values(trimming, pair).get("reference-to-estimate-deviation"), 1e-12);
  }

  /** mir_eval.segment 0.8 says 0 and NaN. */
  @Test
  void trimmed_track_without_a_boundary_has_no_hits_and_no_deviation() {
    Metric trimming = new SegmentBoundary(new SegmentBoundaryConfig(List.of(0.5), true));
    ReferenceAndEstimate pair = SegmentExamples.pair("0-20 A", "0-9 a, 9-20 b");
    Map<String, Double> values = SegmentExamples.values(trimming, pair);
    assertEquals(0, values.get("boundary-f-0.5"));
    assertEquals(Double.NaN, values.get("reference-to-estimate-deviation"));
  }

  /** What mir_eval refuses as well: sections that end before they begin, or begin before 0 s. */
  @Test
  void sections_that_are_none_are_refused() {
    assertThrows(DataException.class, () -> SegmentExamples.sections("5-4 A"));
    assertThrows(DataException.class, () -> SegmentExamples.sections("5-5 A"));
    assertThrows(DataException.class, () -> new TimedLabel(-1, 2, "A"));
  }

  @Test
  void windows_that_are_none_or_repeated_are_config_errors() {
    for (List<Double> bad : List.of(List.<Double>of(), List.of(0.5, 0.5))) {
      assertThrows(ConfigException.class, () -> new SegmentBoundaryConfig(bad, false));
    }
  }
}
