package org.mirkit.tasks.transcription;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.tally.TrackMetric;

/**
 * How well notes are found: F-measure, precision, recall and average overlap ratio of notes that
 * are right in onset, pitch and offset; the same without the offset; onsets alone and offsets alone
 * (Bay, Ehmann and Downie 2009). The fourteen values of mir_eval.transcription, for several tracks
 * their means. All are 0 for a track where reference or estimate have no note.
 *
 * @param tolerances how far a right note may be off
 */
public record NoteAccuracy(NoteTolerances tolerances) implements TrackMetric {
  private static final List<String> NAMES =
      List.of(
          "f-measure",
          "precision",
          "recall",
          "average-overlap-ratio",
          "f-measure-no-offset",
          "precision-no-offset",
          "recall-no-offset",
          "average-overlap-ratio-no-offset",
          "onset-f-measure",
          "onset-precision",
          "onset-recall",
          "offset-f-measure",
          "offset-precision",
          "offset-recall");

  @Override
  public List<String> valueNames() {
    return NAMES;
  }

  /** The values of one track; they depend a little on the order of notes, as in mir_eval. */
  @Override
  public double[] judge(Annotation reference, Annotation estimate) {
    NoteComparison comparison = new NoteComparison(notes(reference), notes(estimate), tolerances);
    NotePairs whole = comparison.notes();
    NotePairs beginnings = comparison.beginnings();
    NotePairs onsets = comparison.onsets();
    NotePairs offsets = comparison.offsets();
    return new double[] {
      whole.f1(),
      whole.precision(),
      whole.recall(),
      whole.averageOverlap(),
      beginnings.f1(),
      beginnings.precision(),
      beginnings.recall(),
      beginnings.averageOverlap(),
      onsets.f1(),
      onsets.precision(),
      onsets.recall(),
      offsets.f1(),
      offsets.precision(),
      offsets.recall()
    };
  }

  private static List<Note> notes(Annotation annotation) {
    return Annotations.require(Notes.class, NotesTask.ANNOTATION, annotation).notes();
  }
}
