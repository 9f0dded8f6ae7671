package org.mirkit.runner.collection;

import java.util.Arrays;

/**
 * The largest value of a sound between its samples, too, found by fourfold oversampling with the
 * filter of ITU-R BS.1770-4, annex 2: what a converter or a lossy codec may clip. So short a filter
 * finds less of treble near half the rate: of white noise, a decibel or so too little. Of one
 * channel.
 */
final class TruePeakMeter {
  /** Two of the four phases; the other two are their mirror images. */
  private static final float[][] PHASES = {
    {
      0.0017089843750f, 0.0109863281250f, -0.0196533203125f, 0.0332031250000f,
      -0.0594482421875f, 0.1373291015625f, 0.9721679687500f, -0.1022949218750f,
      0.0476074218750f, -0.0266113281250f, 0.0148925781250f, -0.0083007812500f
    },
    {
      -0.0291748046875f, 0.0292968750000f, -0.0517578125000f, 0.0891113281250f,
      -0.1665039062500f, 0.4650878906250f, 0.7797851562500f, -0.2003173828125f,
      0.1015625000000f, -0.0582275390625f, 0.0330810546875f, -0.0189208984375f
    }
  };

  private static final int TAPS = 12;
  private static final int CHUNK_SAMPLES = 128;

  /** No sum of magnitudes of coefficients is larger, so that soft chunks need not be looked at. */
  private static final float LARGEST_GAIN = 2.03f;

  private final float[] window = new float[TAPS - 1 + CHUNK_SAMPLES];
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

  /** The largest magnitude so far, of samples and between them. */
  float peak() {
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
    for (float[] phase : PHASES) {
      for (boolean mirrored : new boolean[] {false, true}) {
        peak = Math.max(peak, largest(phase, mirrored, length - TAPS + 1));
      }
    }
  }

  /** Three taps at a time, which processors do for several samples at once. */
  private float largest(float[] phase, boolean mirrored, int count) {
    Arrays.fill(sums, 0, count, 0);
    for (int tap = 0; tap < TAPS; tap += 3) {
      float first = phase[mirrored ? TAPS - 1 - tap : tap];
      float second = phase[mirrored ? TAPS - 2 - tap : tap + 1];
      float third = phase[mirrored ? TAPS - 3 - tap : tap + 2];
      for (int i = 0; i < count; i++) {
        sums[i] +=
            first * window[i + tap] + second * window[i + tap + 1] + third * window[i + tap + 2];
      }
    }
    float largest = 0;
    for (int i = 0; i < count; i++) {
      largest = Math.max(largest, Math.abs(sums[i]));
    }
    return largest;
  }
}
