package org.mirkit.representations.mel;

/** A scale of pitch on which equal steps are heard as equal. */
public enum MelScale {
  /** Slaney's Auditory Toolbox (1998): linear below 1 kHz, logarithmic above; librosa's default. */
  SLANEY {
    @Override
    double toMel(double hz) {
      return hz < BREAK_HZ ? hz / HZ_PER_MEL : BREAK_MEL + Math.log(hz / BREAK_HZ) / LOG_STEP;
    }

    @Override
    double toHz(double mel) {
      return mel < BREAK_MEL ? mel * HZ_PER_MEL : BREAK_HZ * Math.exp(LOG_STEP * (mel - BREAK_MEL));
    }
  },
  /** O'Shaughnessy (1987), as in the HTK toolkit and torchaudio: 2595·log10(1 + f/700). */
  HTK {
    @Override
    double toMel(double hz) {
      return 2595 * Math.log10(1 + hz / 700);
    }

    @Override
    double toHz(double mel) {
      return 700 * (Math.pow(10, mel / 2595) - 1);
    }
  };

  private static final double HZ_PER_MEL = 200.0 / 3;
  private static final double BREAK_HZ = 1000;
  private static final double BREAK_MEL = BREAK_HZ / HZ_PER_MEL;
  private static final double LOG_STEP = Math.log(6.4) / 27;

  abstract double toMel(double hz);

  abstract double toHz(double mel);

  /** Frequencies in Hz that lie evenly on the scale, both ends included. */
  double[] evenlySpaced(double lowestHz, double highestHz, int count) {
    double lowest = toMel(lowestHz);
    double step = (toMel(highestHz) - lowest) / (count - 1);
    double[] frequencies = new double[count];
    for (int i = 0; i < count; i++) {
      frequencies[i] = toHz(lowest + i * step);
    }
    return frequencies;
  }
}
