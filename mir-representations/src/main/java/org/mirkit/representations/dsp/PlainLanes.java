package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;

/**
 * Loops over lanes for a JVM that was started without the vector module.
 *
 * <p>Each inner loop runs over a few rows at equal index: the one shape of loop that HotSpot (17 to
 * 25) turns into vector instructions by itself; loops over several offsets of one array stay
 * scalar.
 */
final class PlainLanes implements LaneArithmetic {

  @Override
  public void scale(float[] source, int offset, float weight, float[] row) {
    for (int lane = 0; lane < LANES; lane++) {
      row[lane] = source[offset + lane] * weight;
    }
  }

  @Override
  public void transform(RealFft fft, SpectrumBlock block) {
    transform(fft, block, 0, fft.half());
    separate(fft, block);
  }

  private static void transform(RealFft fft, SpectrumBlock block, int first, int length) {
    int quarter = length / 2;
    if (length > 2) {
      transform(fft, block, first, quarter);
      transform(fft, block, first + quarter, quarter);
    }
    int step = fft.samples() / length;
    float[] cos = fft.cos();
    float[] sin = fft.sin();
    sumAndDifference(
        block.re(first), block.im(first), block.re(first + quarter), block.im(first + quarter));
    for (int k = 1; k < quarter; k++) {
      int a = first + k;
      int b = a + quarter;
      butterfly(block.re(a), block.im(a), block.re(b), block.im(b), cos[k * step], sin[k * step]);
    }
  }

  private static void sumAndDifference(float[] ar, float[] ai, float[] br, float[] bi) {
    for (int lane = 0; lane < LANES; lane++) {
      float real = ar[lane];
      float imaginary = ai[lane];
      ar[lane] = real + br[lane];
      ai[lane] = imaginary + bi[lane];
      br[lane] = real - br[lane];
      bi[lane] = imaginary - bi[lane];
    }
  }

  private static void butterfly(
      float[] ar, float[] ai, float[] br, float[] bi, float wr, float wi) {
    for (int lane = 0; lane < LANES; lane++) {
      float turnedReal = br[lane] * wr - bi[lane] * wi;
      float turnedImaginary = br[lane] * wi + bi[lane] * wr;
      float real = ar[lane];
      float imaginary = ai[lane];
      ar[lane] = real + turnedReal;
      ai[lane] = imaginary + turnedImaginary;
      br[lane] = real - turnedReal;
      bi[lane] = imaginary - turnedImaginary;
    }
  }

  private static void separate(RealFft fft, SpectrumBlock block) {
    int half = fft.half();
    separateEnds(block.re(0), block.im(0), block.re(half), block.im(half));
    for (int k = 1; k <= half / 2; k++) {
      int mirror = half - k;
      separate(
          block.re(k), block.im(k), block.re(mirror), block.im(mirror), fft.cos()[k], fft.sin()[k]);
    }
  }

  /** Bins 0 and N/2, whose spectra of even and odd samples are both real. */
  private static void separateEnds(float[] re, float[] im, float[] nyquistRe, float[] nyquistIm) {
    for (int lane = 0; lane < LANES; lane++) {
      nyquistRe[lane] = re[lane] - im[lane];
      nyquistIm[lane] = 0;
      re[lane] = re[lane] + im[lane];
      im[lane] = 0;
    }
  }

  /** E = (Z[k] + Z*[M−k])/2, O = (Z[k] − Z*[M−k])/2i; X[k] = E + wO, X[M−k] = (E − wO)*. */
  private static void separate(float[] ar, float[] ai, float[] br, float[] bi, float wr, float wi) {
    for (int lane = 0; lane < LANES; lane++) {
      float evenRe = 0.5f * (ar[lane] + br[lane]);
      float evenIm = 0.5f * (ai[lane] - bi[lane]);
      float oddRe = 0.5f * (ai[lane] + bi[lane]);
      float oddIm = 0.5f * (br[lane] - ar[lane]);
      float turnedRe = oddRe * wr - oddIm * wi;
      float turnedIm = oddRe * wi + oddIm * wr;
      br[lane] = evenRe - turnedRe;
      bi[lane] = turnedIm - evenIm;
      ar[lane] = evenRe + turnedRe;
      ai[lane] = evenIm + turnedIm;
    }
  }

  @Override
  public void squaredModulus(float[] re, float[] im) {
    for (int lane = 0; lane < LANES; lane++) {
      re[lane] = re[lane] * re[lane] + im[lane] * im[lane];
    }
  }

  @Override
  public void weightedSum(float[][] rows, int first, float[] weights, float[] sum) {
    Arrays.fill(sum, 0);
    int i = 0;
    for (; i + 1 < weights.length; i += 2) {
      add(sum, rows[first + i], weights[i], rows[first + i + 1], weights[i + 1]);
    }
    if (i < weights.length) {
      add(sum, rows[first + i], weights[i]);
    }
  }

  private static void add(float[] sum, float[] a, float weightA, float[] b, float weightB) {
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += a[lane] * weightA + b[lane] * weightB;
    }
  }

  private static void add(float[] sum, float[] a, float weight) {
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += a[lane] * weight;
    }
  }

  @Override
  public void level(float[] values, float smallest, float perNeper, float lowest, float zero) {
    for (int i = 0; i < values.length; i++) {
      float level = perNeper * FloatLogarithm.of(Math.max(smallest, values[i]));
      values[i] = Math.max(lowest, level) - zero;
    }
  }
}
