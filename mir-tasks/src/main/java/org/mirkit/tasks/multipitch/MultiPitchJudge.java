package org.mirkit.tasks.multipitch;

import java.util.Arrays;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.MultiPitch;
import org.mirkit.tasks.event.EventTimes;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.matching.MaximumMatching;
import org.mirkit.tasks.pitch.TimeBase;

/** Pairs the pitches of each time of the reference with those of the estimate, and counts. */
final class MultiPitchJudge {
  private static final double LOWEST_HZ = 20;
  private static final double HIGHEST_HZ = 5000;
  private static final double OCTAVE = 12;

  private final double toleranceNotes;

  MultiPitchJudge(double toleranceCents) {
    this.toleranceNotes = toleranceCents / 100;
  }

  /**
   * The fourteen values.
   *
   * @throws DataException for pitches and times that mir_eval refuses
   */
  double[] judge(Annotation reference, Annotation estimate) {
    MultiPitch wanted = readable("reference", reference);
    MultiPitch found = readable("estimate", estimate);
    int[] nearest = nearest(wanted.timesSeconds(), found);
    PitchCounts pitches = new PitchCounts();
    PitchCounts chroma = new PitchCounts();
    for (int i = 0; i < nearest.length; i++) {
      double[] right = notes(wanted.hzAt(i));
      double[] heard = nearest[i] < 0 ? new double[0] : notes(found.hzAt(nearest[i]));
      pitches.add(right.length, heard.length, pairs(right, heard, false));
      chroma.add(right.length, heard.length, pairs(right, heard, true));
    }
    double[] values = Arrays.copyOf(pitches.values(), 2 * PitchCounts.VALUES);
    System.arraycopy(chroma.values(), 0, values, PitchCounts.VALUES, PitchCounts.VALUES);
    return values;
  }

  private static MultiPitch readable(String side, Annotation annotation) {
    MultiPitch curve = Annotations.require(MultiPitch.class, MultiPitchTask.ANNOTATION, annotation);
    EventTimes.require(side, "pitches", curve.timesSeconds());
    for (int i = 0; i < curve.size(); i++) {
      for (double hz : curve.hzAt(i)) {
        if (hz < LOWEST_HZ || hz > HIGHEST_HZ) {
          throw new DataException(
              "the %s has %s Hz at %s s; mir_eval judges pitches from %s to %s Hz: is it in Hz?"
                  .formatted(side, hz, curve.timeOf(i), LOWEST_HZ, HIGHEST_HZ));
        }
      }
    }
    return curve;
  }

  /** As mir_eval: times that are nearly the same are not looked up. */
  private static int[] nearest(double[] wanted, MultiPitch found) {
    if (TimeBase.areNear(found.timesSeconds(), wanted)) {
      int[] same = new int[wanted.length];
      Arrays.setAll(same, i -> i);
      return same;
    }
    return NearestTimes.of(found, wanted);
  }

  private static double[] notes(double[] hz) {
    double[] notes = new double[hz.length];
    for (int i = 0; i < notes.length; i++) {
      notes[i] = 69 + 12 * Math.log(hz[i] / 440) / Math.log(2);
    }
    return notes;
  }

  private int pairs(double[] right, double[] heard, boolean anyOctave) {
    int[][] near = new int[right.length][];
    int[] row = new int[heard.length];
    for (int i = 0; i < right.length; i++) {
      int count = 0;
      for (int j = 0; j < heard.length; j++) {
        if (anyOctave ? areNearInOctave(right[i], heard[j]) : areNear(right[i], heard[j])) {
          row[count++] = j;
        }
      }
      near[i] = Arrays.copyOf(row, count);
    }
    return MaximumMatching.of(near, heard.length).size();
  }

  private boolean areNear(double right, double heard) {
    return right >= heard - toleranceNotes && right <= heard + toleranceNotes;
  }

  private boolean areNearInOctave(double right, double heard) {
    double apart = Math.abs(withinOctave(right) - withinOctave(heard));
    return Math.min(apart, OCTAVE - apart) <= toleranceNotes;
  }

  /** Pitches are above 20 Hz and so their numbers above 0. */
  private static double withinOctave(double note) {
    return note % OCTAVE;
  }
}
