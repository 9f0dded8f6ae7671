package org.mirkit.representations.pitch;

/**
 * Pitches at equal intervals.
 *
 * @param fminHz frequency of the first
 * @param fmaxHz no pitch is higher
 * @param binsPerSemitone pitches in a semitone
 */
record PitchScale(double fminHz, double fmaxHz, int binsPerSemitone) {
  private static final double ROUNDING = 1e-9;

  /** Number of pitches. */
  int bins() {
    return (int) Math.floor(binsAbove(fmaxHz) + ROUNDING) + 1;
  }

  /** The pitch nearest to a frequency; lower ones count as the first, higher ones go beyond. */
  int nearest(double hz) {
    return (int) Math.max(0, Math.rint(binsAbove(hz)));
  }

  /** The frequency of a pitch. */
  double hz(int bin) {
    return fminHz * Math.pow(2, bin / (12.0 * binsPerSemitone));
  }

  private double binsAbove(double hz) {
    return 12.0 * binsPerSemitone * Math.log(hz / fminHz) / Math.log(2);
  }
}
