package org.mirkit.models.rule;

/** How much each degree, in semitones above the tonic, belongs to a key. */
public enum KeyProfile {
  /** Krumhansl and Kessler (1982), from listeners' ratings of probe tones. */
  KRUMHANSL_KESSLER(
      new double[] {6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88},
      new double[] {6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17}),
  /** Temperley (1999), "What's Key for Key?", from analysis of the former's mistakes. */
  TEMPERLEY(
      new double[] {5, 2, 3.5, 2, 4.5, 4, 2, 4.5, 2, 3.5, 1.5, 4},
      new double[] {5, 2, 3.5, 4.5, 2, 4, 2, 4.5, 3.5, 2, 1.5, 4});

  private final double[] major;
  private final double[] minor;

  KeyProfile(double[] major, double[] minor) {
    this.major = major;
    this.minor = minor;
  }

  /** The weight of a degree. */
  double weight(boolean inMinor, int semitones) {
    return (inMinor ? minor : major)[semitones];
  }
}
