package org.mirkit.runner.collection;

import java.util.Arrays;

/**
 * The largest value of a sound between its samples, too, as ITU-R BS.1770-4, annex 2, has it: by
 * fourfold oversampling; what a converter or a lossy codec may clip. Of one channel.
 *
 * <p>The 12 taps a phase that the annex gives for an example are up to 0.2 dB too loud at a tenth
 * of the rate and 2 dB too soft at 0.45 of it, so that of white noise they find a decibel too
 * little. Here the filter is a longer one, a sinc of 48 taps a phase under a Kaiser window, flat
 * within 0.01 dB up to 0.45 of the rate. Sound is taken to be silent before its beginning and after
 * its end.
 */
final class TruePeakMeter {
  private static final int TAPS = 48;
  private static final double KAISER_BETA = 6;
  private static final float[] QUARTER = phase(0.25);
  private static final float[] HALF = phase(0.5);
  private static final float[] THREE_QUARTERS = phase(0.75);
  private static final float[] SILENCE = new float[TAPS / 2];

  /** Nothing between samples is larger than so many times the loudest: soft chunks are skipped. */
  private static final float LARGEST_GAIN = sumOfMagnitudes(HALF);

  private static final int CHUNK_SAMPLES = 128;

  private final float[] window = new float[TAPS - 1 + CHUNK_SAMPLES];

  /** The chunk as each tap meets it, all from the same place on: only so Java 17 makes vectors. */
  private final float[][] shifted = new float[TAPS][CHUNK_SAMPLES];

  private final float[] sums = new float[CHUNK_SAMPLES];
  private float peak;

  /** Hears the next samples. */
  void hear(float[] samples, int offset, int count) {
    for (int done = 0; done < count; ) {
      int taken = Math.min(CHUNK_SAMPLES, count - done);
      System.arraycopy(samples, offset + done, window, TAPS - 1, taken);
      hearWindow(TAPS - 1 + taken);
      System.arraycopy(window, taken, window, 0, TAPS - 1);
      done += taken;
    }
  }

  /** The largest magnitude, of samples and between them; ends its use. */
  float finish() {
    hear(SILENCE, 0, SILENCE.length);
    return peak;
  }

  private void hearWindow(int length) {
    float loudest = 0;
    for (int i = 0; i < length; i++) {
      loudest = Math.max(loudest, Math.abs(window[i]));
    }
    if (loudest * LARGEST_GAIN <= peak) {
      return;
    }
    peak = Math.max(peak, loudest);
    int count = length - TAPS + 1;
    for (int tap = 0; tap < TAPS; tap++) {
      System.arraycopy(window, tap, shifted[tap], 0, count);
    }
    for (float[] phase : new float[][] {QUARTER, HALF, THREE_QUARTERS}) {
      peak = Math.max(peak, largest(phase, count));
    }
  }

  private float largest(float[] phase, int count) {
    Arrays.fill(sums, 0, count, 0);
    for (int tap = 0; tap < TAPS; tap += 4) {
      addFourTaps(phase, tap, count);
    }
    float largest = 0;
    for (int i = 0; i < count; i++) {
      largest = Math.max(largest, Math.abs(sums[i]));
    }
    return largest;
  }

  private void addFourTaps(float[] phase, int tap, int count) {
    float[] first = shifted[tap];
    float[] second = shifted[tap + 1];
    float[] third = shifted[tap + 2];
    float[] fourth = shifted[tap + 3];
    float a = phase[tap];
    float b = phase[tap + 1];
    float c = phase[tap + 2];
    float d = phase[tap + 3];
    for (int i = 0; i < count; i++) {
      sums[i] += a * first[i] + b * second[i] + c * third[i] + d * fourth[i];
    }
  }

  /** Weights of the samples for what lies so far after the earlier one of the two in the middle. */
  private static float[] phase(double fraction) {
    double[] weights = new double[TAPS];
    double sum = 0;
    for (int tap = 0; tap < TAPS; tap++) {
      double distance = tap - (TAPS / 2 - 1) - fraction;
      double place = 2 * distance / TAPS;
      double taper = bessel(KAISER_BETA * Math.sqrt(1 - place * place));
      weights[tap] = Math.sin(Math.PI * distance) / (Math.PI * distance) * taper;
      sum += weights[tap];
    }
    float[] phase = new float[TAPS];
    for (int tap = 0; tap < TAPS; tap++) {
      phase[tap] = (float) (weights[tap] / sum);
    }
    return phase;
  }

  /** The modified Bessel function of the first kind and order 0, by its power series. */
  private static double bessel(double x) {
    double term = 1;
    double sum = 1;
    for (int k = 1; term > sum * 1e-12; k++) {
      term *= x * x / (4.0 * k * k);
      sum += term;
    }
    return sum;
  }

  private static float sumOfMagnitudes(float... weights) {
    float sum = 0;
    for (float weight : weights) {
      sum += Math.abs(weight);
    }
    return sum;
  }
}
