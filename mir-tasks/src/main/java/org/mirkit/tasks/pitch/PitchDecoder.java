package org.mirkit.tasks.pitch;

import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.task.Scores;
import org.mirkit.tasks.input.Answers;
import org.mirkit.tasks.note.PitchBins;

/**
 * Scores as a curve: the mean of the pitches around the best bin, weighted by their scores (CREPE,
 * section 2), and a voice where that of its absence stays below the threshold. Frames without a
 * voice keep their pitch as a guess.
 */
final class PitchDecoder {
  private final PitchConfig config;
  private final PitchBins bins;
  private final int radius;

  PitchDecoder(PitchConfig config) {
    this.config = config;
    this.bins = config.bins();
    this.radius = (int) (config.averagingCents() / config.centsPerBin());
  }

  PitchCurve decode(Scores scores, double[] times) {
    Answers.requireFinite(scores);
    int[] states = states(scores);
    double[] hz = new double[times.length];
    boolean[] voiced = new boolean[times.length];
    for (int frame = 0; frame < times.length; frame++) {
      boolean silent = states[frame] == bins.count();
      int best = silent ? best(scores, frame) : states[frame];
      boolean known = scores.at(frame, best) > 0;
      hz[frame] = known ? bins.hzOf(mean(scores, frame, best)) : 0;
      voiced[frame] = known && !silent;
    }
    return new PitchCurve(times, hz, voiced);
  }

  /** The bin of each frame, or the number of bins where there is no voice. */
  private int[] states(Scores scores) {
    if (config.smoothing() == PitchConfig.Smoothing.VITERBI) {
      return new PitchPath(bins, config.voicingThreshold()).through(scores);
    }
    int[] states = new int[scores.decisions()];
    for (int frame = 0; frame < states.length; frame++) {
      boolean silent = scores.at(frame, bins.count()) >= config.voicingThreshold();
      states[frame] = silent ? bins.count() : best(scores, frame);
    }
    return states;
  }

  private int best(Scores scores, int frame) {
    int best = 0;
    for (int bin = 1; bin < bins.count(); bin++) {
      best = scores.at(frame, bin) > scores.at(frame, best) ? bin : best;
    }
    return best;
  }

  private double mean(Scores scores, int frame, int best) {
    double sum = 0;
    double weights = 0;
    int end = Math.min(bins.count() - 1, best + radius);
    for (int bin = Math.max(0, best - radius); bin <= end; bin++) {
      double weight = Math.max(0, scores.at(frame, bin));
      sum += weight * bin;
      weights += weight;
    }
    return sum / weights;
  }
}
