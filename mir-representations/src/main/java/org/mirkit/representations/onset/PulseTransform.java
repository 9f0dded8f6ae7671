package org.mirkit.representations.onset;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;
import org.mirkit.representations.dsp.Window;

/**
 * Magnitudes of the Fourier transform of a sequence around each of its values, for windows of any
 * length (a power of two is not the field's habit here), with neighbouring frames side by side.
 * Samples at equal distance from a window's middle are added for the cosines and subtracted for the
 * sines, which halves the work. Immutable.
 */
final class PulseTransform {
  private final int length;
  private final float[] taper;
  private final float[] cos;
  private final float[] sin;

  PulseTransform(int length, Window window) {
    this.length = length;
    taper = new float[length];
    cos = new float[length];
    sin = new float[length];
    double[] periodic = window.periodic(length);
    for (int i = 0; i < length; i++) {
      taper[i] = (float) periodic[i];
      cos[i] = (float) Math.cos(2 * Math.PI * i / length);
      sin[i] = (float) Math.sin(2 * Math.PI * i / length);
    }
  }

  int bins() {
    return length / 2 + 1;
  }

  /**
   * Transforms every frame.
   *
   * @param padded frame t is the window's length of values from t on
   * @param frames how many
   * @param values is overwritten, bin by bin
   */
  void magnitudes(float[] padded, int frames, float[] values) {
    float[][] sums = new float[length / 2 + 1][LANES];
    float[][] differences = new float[length / 2 + 1][LANES];
    float[] re = new float[LANES];
    float[] im = new float[LANES];
    for (int first = 0; first < frames; first += LANES) {
      int lanes = Math.min(LANES, frames - first);
      fold(padded, first, lanes, sums, differences);
      for (int bin = 0; bin < bins(); bin++) {
        transform(bin, sums, differences, re, im);
        magnitude(re, im);
        System.arraycopy(re, 0, values, bin * frames + first, lanes);
      }
    }
  }

  private void fold(float[] padded, int first, int lanes, float[][] sums, float[][] differences) {
    for (int i = 0; i <= length / 2; i++) {
      int mirror = length - i;
      boolean alone = i == 0 || mirror <= i;
      for (int lane = 0; lane < lanes; lane++) {
        float early = padded[first + lane + i] * taper[i];
        float late = alone ? 0 : padded[first + lane + mirror] * taper[mirror];
        sums[i][lane] = early + late;
        differences[i][lane] = early - late;
      }
    }
  }

  private void transform(int bin, float[][] sums, float[][] differences, float[] re, float[] im) {
    Arrays.fill(re, 0);
    Arrays.fill(im, 0);
    for (int i = 0, angle = 0; i < sums.length; i++) {
      addTurned(sums[i], differences[i], cos[angle], sin[angle], re, im);
      angle = (angle + bin) % length;
    }
  }

  private static void addTurned(
      float[] sums, float[] differences, float cos, float sin, float[] re, float[] im) {
    for (int lane = 0; lane < LANES; lane++) {
      re[lane] += sums[lane] * cos;
      im[lane] += differences[lane] * sin;
    }
  }

  private static void magnitude(float[] re, float[] im) {
    for (int lane = 0; lane < LANES; lane++) {
      re[lane] = (float) Math.sqrt(re[lane] * re[lane] + im[lane] * im[lane]);
    }
  }
}
