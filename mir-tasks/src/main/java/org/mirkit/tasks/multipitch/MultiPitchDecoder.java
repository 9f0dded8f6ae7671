package org.mirkit.tasks.multipitch;

import java.util.Arrays;
import org.mirkit.api.data.MultiPitch;
import org.mirkit.api.task.Scores;
import org.mirkit.tasks.input.Answers;
import org.mirkit.tasks.note.PitchBins;

/**
 * Scores as pitches: each note whose score reaches the threshold; over fine bins each peak that
 * does, at the mean of the bins around it, weighted by their scores, as far as its slopes go down.
 */
final class MultiPitchDecoder {
  private final MultiPitchConfig config;
  private final PitchBins bins;
  private final int radius;

  MultiPitchDecoder(MultiPitchConfig config) {
    this.config = config;
    this.bins = config.bins();
    this.radius = (int) (config.averagingCents() / config.centsPerBin());
  }

  MultiPitch decode(Scores scores, double[] times) {
    Answers.requireFinite(scores);
    double[][] hz = new double[times.length][];
    double[] found = new double[bins.count()];
    for (int frame = 0; frame < times.length; frame++) {
      hz[frame] = Arrays.copyOf(found, decode(scores, frame, found));
    }
    return new MultiPitch(times, hz);
  }

  /** Writes the pitches of a frame, and tells how many they are. */
  private int decode(Scores scores, int frame, double[] found) {
    int count = 0;
    for (int bin = 0; bin < bins.count(); bin++) {
      float score = scores.at(frame, bin);
      if (score > 0 && score >= config.threshold()) {
        if (!config.isFine()) {
          found[count++] = bins.hzOf(bin);
        } else if (isPeak(scores, frame, bin)) {
          found[count++] = bins.hzOf(mean(scores, frame, bin));
        }
      }
    }
    return count;
  }

  /** Whether both sides go down; of equal bins side by side the first is the peak. */
  private boolean isPeak(Scores scores, int frame, int bin) {
    float score = scores.at(frame, bin);
    if (bin > 0 && scores.at(frame, bin - 1) >= score) {
      return false;
    }
    int after = bin + 1;
    while (after < bins.count() && scores.at(frame, after) == score) {
      after++;
    }
    return after == bins.count() || scores.at(frame, after) < score;
  }

  private double mean(Scores scores, int frame, int peak) {
    int first = peak;
    while (first > Math.max(0, peak - radius)
        && scores.at(frame, first - 1) <= scores.at(frame, first)) {
      first--;
    }
    int last = peak;
    while (last < Math.min(bins.count() - 1, peak + radius)
        && scores.at(frame, last + 1) <= scores.at(frame, last)) {
      last++;
    }
    double sum = 0;
    double weights = 0;
    for (int bin = first; bin <= last; bin++) {
      double weight = Math.max(0, scores.at(frame, bin));
      sum += weight * bin;
      weights += weight;
    }
    return sum / weights;
  }
}
