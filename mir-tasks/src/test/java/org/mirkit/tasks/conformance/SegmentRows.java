package org.mirkit.tasks.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Segmentation;
import org.mirkit.tasks.structure.SegmentBoundary;
import org.mirkit.tasks.structure.SegmentBoundaryConfig;
import org.mirkit.tasks.structure.SegmentLabels;
import org.mirkit.tasks.structure.SegmentLabelsConfig;

/** All scores of {@code mir_eval.segment}. */
final class SegmentRows {
  private static final Map<String, String> BOUNDARIES =
      Map.of(
          "boundary-f-0.5", "F-measure@0.5",
          "boundary-precision-0.5", "Precision@0.5",
          "boundary-recall-0.5", "Recall@0.5",
          "boundary-f-3", "F-measure@3.0",
          "boundary-precision-3", "Precision@3.0",
          "boundary-recall-3", "Recall@3.0",
          "reference-to-estimate-deviation", "Ref-to-est deviation",
          "estimate-to-reference-deviation", "Est-to-ref deviation");

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("pairwise-f", "Pairwise F-measure"),
          Map.entry("pairwise-precision", "Pairwise Precision"),
          Map.entry("pairwise-recall", "Pairwise Recall"),
          Map.entry("rand-index", "Rand Index"),
          Map.entry("adjusted-rand-index", "Adjusted Rand Index"),
          Map.entry("mutual-information", "Mutual Information"),
          Map.entry("adjusted-mutual-information", "Adjusted Mutual Information"),
          Map.entry("normalized-mutual-information", "Normalized Mutual Information"),
          Map.entry("nce-over", "NCE Over"),
          Map.entry("nce-under", "NCE Under"),
          Map.entry("nce-f", "NCE F-measure"),
          Map.entry("v-precision", "V Precision"),
          Map.entry("v-recall", "V Recall"),
          Map.entry("v-measure", "V-measure"));

  private SegmentRows() {}

  static List<ScoreRow> rows() {
    SegmentBoundary boundary = new SegmentBoundary(SegmentBoundaryConfig.defaults());
    SegmentLabels labels = new SegmentLabels(new SegmentLabelsConfig(0.1));
    Fixtures fixtures = Fixtures.of("segment", Segmentation.class, ".lab");
    List<ScoreRow> rows = new ArrayList<>(fixtures.rows(boundary, BOUNDARIES));
    rows.addAll(fixtures.rows(labels, LABELS));
    return rows;
  }
}
