package org.mirkit.tasks.conformance;

import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Notes;
import org.mirkit.tasks.transcription.NoteAccuracy;
import org.mirkit.tasks.transcription.NoteTolerances;

/** All scores of {@code mir_eval.transcription}. */
final class TranscriptionRows {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("f-measure", "F-measure"),
          Map.entry("precision", "Precision"),
          Map.entry("recall", "Recall"),
          Map.entry("average-overlap-ratio", "Average_Overlap_Ratio"),
          Map.entry("f-measure-no-offset", "F-measure_no_offset"),
          Map.entry("precision-no-offset", "Precision_no_offset"),
          Map.entry("recall-no-offset", "Recall_no_offset"),
          Map.entry("average-overlap-ratio-no-offset", "Average_Overlap_Ratio_no_offset"),
          Map.entry("onset-f-measure", "Onset_F-measure"),
          Map.entry("onset-precision", "Onset_Precision"),
          Map.entry("onset-recall", "Onset_Recall"),
          Map.entry("offset-f-measure", "Offset_F-measure"),
          Map.entry("offset-precision", "Offset_Precision"),
          Map.entry("offset-recall", "Offset_Recall"));

  /** Those of mir_eval. */
  static final NoteTolerances TOLERANCES = new NoteTolerances(0.05, 50, 0.2, 0.05);

  private TranscriptionRows() {}

  static List<ScoreRow> rows() {
    return Fixtures.of("transcription", Notes.class, ".txt")
        .rows(new NoteAccuracy(TOLERANCES), NAMES);
  }
}
