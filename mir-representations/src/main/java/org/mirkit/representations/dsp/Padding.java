package org.mirkit.representations.dsp;

/** How a sound is continued beyond its ends, so that frames can be centred on its first samples. */
public enum Padding {
  /** By silence; librosa's default since 0.10. */
  ZEROS,
  /** By its mirror image around the first and last sample, which are not repeated. */
  REFLECT;

  /**
   * A copy with so many samples more at either end.
   *
   * @param samples at least one
   * @param lead how many to add before and after
   */
  public float[] around(float[] samples, int lead) {
    float[] padded = new float[Math.addExact(samples.length, 2 * lead)];
    System.arraycopy(samples, 0, padded, lead, samples.length);
    if (this == REFLECT) {
      for (int i = 1; i <= lead; i++) {
        padded[lead - i] = samples[mirrored(-i, samples.length)];
        padded[lead + samples.length - 1 + i] =
            samples[mirrored(samples.length - 1 + i, samples.length)];
      }
    }
    return padded;
  }

  /** As numpy's {@code pad}: a sound shorter than the padding is mirrored again and again. */
  private static int mirrored(int index, int length) {
    int period = Math.max(1, 2 * (length - 1));
    int place = Math.floorMod(index, period);
    return Math.min(place, period - place) % length;
  }
}
