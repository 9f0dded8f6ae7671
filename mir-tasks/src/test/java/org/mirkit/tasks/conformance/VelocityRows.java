package org.mirkit.tasks.conformance;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mirkit.api.data.Notes;
import org.mirkit.tasks.transcription.VelocityAccuracy;

/** All scores of {@code mir_eval.transcription_velocity}. */
final class VelocityRows {
  private static final Map<String, String> NAMES =
      Map.of(
          "velocity-f-measure", "F-measure",
          "velocity-precision", "Precision",
          "velocity-recall", "Recall",
          "velocity-average-overlap-ratio", "Average_Overlap_Ratio",
          "velocity-f-measure-no-offset", "F-measure_no_offset",
          "velocity-precision-no-offset", "Precision_no_offset",
          "velocity-recall-no-offset", "Recall_no_offset",
          "velocity-average-overlap-ratio-no-offset", "Average_Overlap_Ratio_no_offset");

  private VelocityRows() {}

  static List<ScoreRow> rows() {
    List<String> numbers = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
    return new Fixtures("transcription_velocity", Notes.class, ".txt", numbers)
        .rows(new VelocityAccuracy(TranscriptionRows.TOLERANCES, 0.1), NAMES);
  }
}
