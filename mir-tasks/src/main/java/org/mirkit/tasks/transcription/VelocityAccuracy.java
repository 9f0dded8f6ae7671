package org.mirkit.tasks.transcription;

import java.util.List;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.tally.TrackMetric;

/**
 * How well notes are found together with how hard they are struck (Hawthorne et al. 2018): a pair
 * counts if its velocities agree after those of the estimate are scaled to fit the reference. The
 * eight values of mir_eval.transcription_velocity, for several tracks their means.
 *
 * @param tolerances how far a right note may be off
 * @param velocityTolerance a velocity that is off by less, as a part of the range of the
 *     reference's velocities, is right
 */
public record VelocityAccuracy(NoteTolerances tolerances, double velocityTolerance)
    implements TrackMetric {
  private static final List<String> NAMES =
      List.of(
          "velocity-f-measure",
          "velocity-precision",
          "velocity-recall",
          "velocity-average-overlap-ratio",
          "velocity-f-measure-no-offset",
          "velocity-precision-no-offset",
          "velocity-recall-no-offset",
          "velocity-average-overlap-ratio-no-offset");

  private static final double TENTH_OF_THE_RANGE = 0.1;

  /** With mir_eval's tolerances. */
  static VelocityAccuracy ofMirEval() {
    return new VelocityAccuracy(NoteTolerances.defaults(), TENTH_OF_THE_RANGE);
  }

  @Override
  public List<String> valueNames() {
    return NAMES;
  }

  /** The values of one track; they depend a little on the order of notes, as in mir_eval. */
  @Override
  public double[] judge(Annotation reference, Annotation estimate) {
    NoteComparison comparison =
        new NoteComparison(notes("reference", reference), notes("estimate", estimate), tolerances);
    NotePairs whole = VelocityScale.agreeing(comparison.notes(), velocityTolerance);
    NotePairs beginnings = VelocityScale.agreeing(comparison.beginnings(), velocityTolerance);
    return new double[] {
      whole.f1(),
      whole.precision(),
      whole.recall(),
      whole.averageOverlap(),
      beginnings.f1(),
      beginnings.precision(),
      beginnings.recall(),
      beginnings.averageOverlap()
    };
  }

  private static List<Note> notes(String side, Annotation annotation) {
    List<Note> notes = Annotations.require(Notes.class, NotesTask.ANNOTATION, annotation).notes();
    for (Note note : notes) {
      if (Double.isNaN(note.velocity())) {
        throw new DataException(
            "the note at %s s of the %s has no velocity; velocities can be judged only where every note has one"
                .formatted(note.onsetSeconds(), side));
      }
    }
    return notes;
  }
}
