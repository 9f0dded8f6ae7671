package org.mirkit.tasks.conformance;

import java.util.List;
import java.util.Map;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.tasks.pitch.MelodyAccuracy;

/** All scores of {@code mir_eval.melody}. */
final class MelodyRows {
  private static final Map<String, String> NAMES =
      Map.of(
          "raw-pitch-accuracy", "Raw Pitch Accuracy",
          "raw-chroma-accuracy", "Raw Chroma Accuracy",
          "overall-accuracy", "Overall Accuracy",
          "voicing-recall", "Voicing Recall",
          "voicing-false-alarm", "Voicing False Alarm");

  private MelodyRows() {}

  static List<ScoreRow> rows() {
    return Fixtures.of("melody", PitchCurve.class, ".txt")
        .rows(new MelodyAccuracy(50, MelodyAccuracy.Mean.OF_TRACKS), NAMES);
  }
}
