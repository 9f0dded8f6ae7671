package org.mirkit.representations.beat;

import org.mirkit.representations.dsp.LagBlock;
import org.mirkit.representations.dsp.Window;
import org.mirkit.representations.onset.LocalAutocorrelation;

/**
 * Finds the one tempo of an onset strength: the lag at which it is most like itself on the mean of
 * all frames, weighed by a log-normal prior around the tempo that people like to tap.
 *
 * <p>Equal to librosa 0.11's {@code feature.tempo} with its defaults: windows of 8 s, a prior one
 * octave wide, tempi below 320 BPM. Immutable.
 */
final class TempoEstimator {
  /** Part of a perfect likeness below which the prior alone decides. */
  private static final double FAINT = 1e-6;

  private final double framesPerMinute;
  private final double startBpm;
  private final int lags;
  private final LocalAutocorrelation autocorrelation;

  TempoEstimator(BeatTrackerConfig config) {
    framesPerMinute = 60.0 * config.sampleRateHz() / config.hopSamples();
    startBpm = config.startBpm();
    lags = config.tempoWindowFrames();
    autocorrelation = new LocalAutocorrelation(lags, Window.HANN, true);
  }

  double tempoBpm(int periodFrames) {
    return framesPerMinute / periodFrames;
  }

  /** Frames from beat to beat. */
  int periodFrames(float[] strength) {
    double[] likeness = new double[lags];
    autocorrelation.analyze(strength, block -> add(block, likeness));
    int best = 1;
    double highest = Double.NEGATIVE_INFINITY;
    for (int lag = 1; lag < lags; lag++) {
      if (tempoBpm(lag) < BeatTrackerConfig.FASTEST_BPM) {
        double score = score(lag, likeness[lag] / strength.length);
        if (score > highest) {
          highest = score;
          best = lag;
        }
      }
    }
    return best;
  }

  private static void add(LagBlock block, double[] sums) {
    for (int lag = 0; lag < sums.length; lag++) {
      float[] row = block.lag(lag);
      double sum = 0;
      for (int lane = 0; lane < block.frames(); lane++) {
        sum += row[lane];
      }
      sums[lag] += sum;
    }
  }

  /** A likeness below 0 is the rounding of a transform. */
  private double score(int lag, double likeness) {
    double octaves = Math.log(tempoBpm(lag) / startBpm) / Math.log(2);
    return Math.log1p(Math.max(0, likeness) / FAINT) - 0.5 * octaves * octaves;
  }
}
