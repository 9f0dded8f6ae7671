package org.mirkit.representations.hpss;

import static org.mirkit.representations.hpss.RunningMedian.LANES;

/**
 * Shares out a spectrogram: finds its running medians over frequency (lanes are neighbouring
 * frames, rows are bins) and masks it with these and the medians over time.
 */
final class Separation {
  private final RunningMedian medians;
  private final SoftMask harmonicMask;
  private final SoftMask percussiveMask;
  private final int bins;
  private final int frames;
  private final int[][] rows;
  private final float[] magnitude = new float[LANES];
  private final float[] harmonic = new float[LANES];
  private final float[] percussive = new float[LANES];
  private final float[] masked = new float[LANES];

  Separation(HpssConfig config, int bins, int frames) {
    medians = new RunningMedian(config.percussiveKernel());
    boolean all = config.harmonicMargin() == 1 && config.percussiveMargin() == 1;
    harmonicMask = new SoftMask(config.power(), config.harmonicMargin(), all);
    percussiveMask = new SoftMask(config.power(), config.percussiveMargin(), all);
    this.bins = bins;
    this.frames = frames;
    rows = new int[bins + config.percussiveKernel() - 1][LANES];
  }

  /**
   * Replaces magnitudes by the harmonic ones and medians by the percussive ones.
   *
   * @param values magnitudes, bin by bin, and then their medians over time
   */
  void apply(float[] values) {
    for (int frame = 0; frame < frames; frame += LANES) {
      int first = frame;
      int lanes = Math.min(LANES, frames - frame);
      load(values, first, lanes);
      medians.apply(rows, bins, (bin, median) -> mask(values, bin * frames + first, lanes, median));
    }
  }

  private void load(float[] values, int frame, int lanes) {
    for (int i = 0; i < rows.length; i++) {
      int start = Reflection.of(i - medians.radius(), bins) * frames + frame;
      int[] row = rows[i];
      for (int lane = 0; lane < lanes; lane++) {
        row[lane] = Float.floatToRawIntBits(values[start + lane]);
      }
    }
  }

  private void mask(float[] values, int at, int lanes, int[] median) {
    int behind = at + bins * frames;
    System.arraycopy(values, at, magnitude, 0, lanes);
    System.arraycopy(values, behind, harmonic, 0, lanes);
    for (int lane = 0; lane < lanes; lane++) {
      percussive[lane] = Float.intBitsToFloat(median[lane]);
    }
    harmonicMask.apply(magnitude, harmonic, percussive, masked);
    System.arraycopy(masked, 0, values, at, lanes);
    percussiveMask.apply(magnitude, percussive, harmonic, masked);
    System.arraycopy(masked, 0, values, behind, lanes);
  }
}
