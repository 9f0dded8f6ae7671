package org.mirkit.representations.chroma;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;

/**
 * The weights with which Fourier bins are summed to pitch classes: a Gaussian of a semitone's width
 * around each, under a wide Gaussian over the octaves. Ellis, "Chroma feature analysis and
 * synthesis" (2007); equal to librosa 0.11's {@code filters.chroma}.
 *
 * <p>Groups of bins whose weights are all below {@value #NEGLIGIBLE} of the largest possible are
 * skipped, which is half of them.
 */
final class ChromaFilterBank {
  private static final int STEP = 4;
  private static final double NEGLIGIBLE = 1e-9;
  private static final double ORIGIN_HZ = 440 / 16.0;

  private final ChromaStftConfig config;
  private final double tuning;
  private final float[][] weights;
  private final boolean[][] needed;

  ChromaFilterBank(ChromaStftConfig config, double tuning) {
    this.config = config;
    this.tuning = tuning;
    int bins = config.fftSamples() / 2 + 1;
    weights = new float[config.chroma()][bins];
    double[] column = new double[config.chroma()];
    for (int bin = 0; bin < bins; bin++) {
      fill(column, bin);
      for (int row = 0; row < column.length; row++) {
        weights[row][bin] = (float) column[row];
      }
    }
    needed = needed(weights);
  }

  private static boolean[][] needed(float[][] weights) {
    boolean[][] needed = new boolean[weights.length][weights[0].length / STEP];
    for (int row = 0; row < weights.length; row++) {
      for (int group = 0; group < needed[row].length; group++) {
        for (int i = 0; i < STEP; i++) {
          needed[row][group] |= weights[row][group * STEP + i] > NEGLIGIBLE;
        }
      }
    }
    return needed;
  }

  /** The weights of one bin in all pitch classes. */
  private void fill(double[] column, int bin) {
    int classes = column.length;
    double place = place(bin);
    double width = Math.max(1, place(bin + 1) - place);
    int half = (int) Math.rint(classes / 2.0);
    int lowest = 3 * (classes / 12);
    double squares = 0;
    for (int i = 0; i < classes; i++) {
      double distance = place - i + half;
      distance -= classes * Math.floor(distance / classes);
      double height = Math.exp(-0.5 * Math.pow(2 * (distance - half) / width, 2));
      column[Math.floorMod(i - lowest, classes)] = height;
      squares += height * height;
    }
    double octaves = (place / classes - config.centerOctave()) / config.octaveWidth();
    double gain = Math.exp(-0.5 * octaves * octaves) / Math.sqrt(squares);
    for (int i = 0; i < classes; i++) {
      column[i] *= gain;
    }
  }

  /** Where a bin lies, in pitch classes above A; bin 0 an octave and a half below bin 1. */
  private double place(int bin) {
    int classes = config.chroma();
    double binHz = (double) config.sampleRateHz() / config.fftSamples();
    double octaves = Math.log(Math.max(1, bin) * binHz / ORIGIN_HZ) / Math.log(2);
    return classes * octaves - tuning - (bin == 0 ? 1.5 * classes : 0);
  }

  double weight(int pitchClass, int bin) {
    return weights[pitchClass][bin];
  }

  /**
   * Sums one pitch class.
   *
   * @param rows powers of some frames, a row for each bin
   * @param pitchClass which
   * @param sums is overwritten with a sum for each frame
   */
  void sum(float[][] rows, int pitchClass, float[] sums) {
    Arrays.fill(sums, 0);
    float[] weight = weights[pitchClass];
    boolean[] groups = needed[pitchClass];
    for (int group = 0; group < groups.length; group++) {
      if (groups[group]) {
        addFour(rows, group * STEP, weight, sums);
      }
    }
    for (int bin = groups.length * STEP; bin < weight.length; bin++) {
      add(rows[bin], weight[bin], sums);
    }
  }

  private static void addFour(float[][] rows, int bin, float[] weight, float[] sums) {
    float[] a = rows[bin];
    float[] b = rows[bin + 1];
    float[] c = rows[bin + 2];
    float[] d = rows[bin + 3];
    float aw = weight[bin];
    float bw = weight[bin + 1];
    float cw = weight[bin + 2];
    float dw = weight[bin + 3];
    for (int lane = 0; lane < LANES; lane++) {
      sums[lane] += aw * a[lane] + bw * b[lane] + cw * c[lane] + dw * d[lane];
    }
  }

  private static void add(float[] row, float weight, float[] sums) {
    for (int lane = 0; lane < LANES; lane++) {
      sums[lane] += weight * row[lane];
    }
  }
}
