package org.mirkit.tasks.decoding.smoothing;

import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;
import org.mirkit.tasks.decoding.Requirements;
import org.mirkit.tasks.decoding.Rows;

/**
 * Peaks as Böck, Krebs and Schedl, "Evaluating the Online Capabilities of Onset Detection Methods"
 * (2012) pick onsets: a frame that is the highest around it, stands above the mean around it, and
 * comes long enough after the last.
 *
 * @param config the parameters
 */
public record PeakPickingDecoder(PeakPickingConfig config) implements Decoder {

  @Override
  public void requireSuits(ScoreLayout layout) {
    Requirements.frames(layout);
    Requirements.activation(layout, Head.Activation.SIGMOID);
  }

  @Override
  public Scores decode(Scores scores, ScoreLayout layout, float[] learned) {
    Windows windows = new Windows(config, layout.decisionRateHz());
    float[][] courses = new float[scores.units()][];
    for (int unit = 0; unit < courses.length; unit++) {
      courses[unit] = windows.peaks(Rows.of(scores, unit));
    }
    return Rows.scores(courses);
  }

  /** The windows around a frame, in frames. */
  private record Windows(
      double threshold, int beforeMax, int afterMax, int beforeMean, int afterMean, int apart) {

    Windows(PeakPickingConfig config, double rateHz) {
      this(
          config.threshold(),
          frames(config.beforeMaxSeconds(), rateHz),
          frames(config.afterMaxSeconds(), rateHz),
          frames(config.beforeMeanSeconds(), rateHz),
          frames(config.afterMeanSeconds(), rateHz),
          Math.max(1, frames(config.waitSeconds(), rateHz)));
    }

    private static int frames(double seconds, double rateHz) {
      return (int) Math.round(seconds * rateHz);
    }

    float[] peaks(float[] course) {
      float[] peaks = new float[course.length];
      double[] sums = sums(course);
      int last = -apart;
      for (int i = 0; i < course.length; i++) {
        if (i - last >= apart && isHighest(course, i) && course[i] >= mean(sums, i) + threshold) {
          peaks[i] = 1;
          last = i;
        }
      }
      return peaks;
    }

    private boolean isHighest(float[] course, int at) {
      int end = Math.min(course.length, at + afterMax + 1);
      for (int i = Math.max(0, at - beforeMax); i < end; i++) {
        if (course[i] > course[at]) {
          return false;
        }
      }
      return course[at] > 0;
    }

    private double mean(double[] sums, int at) {
      int first = Math.max(0, at - beforeMean);
      int end = Math.min(sums.length - 1, at + afterMean + 1);
      return (sums[end] - sums[first]) / (end - first);
    }

    /** The sum of all values before each index. */
    private static double[] sums(float[] course) {
      double[] sums = new double[course.length + 1];
      for (int i = 0; i < course.length; i++) {
        sums[i + 1] = sums[i] + course[i];
      }
      return sums;
    }
  }
}
