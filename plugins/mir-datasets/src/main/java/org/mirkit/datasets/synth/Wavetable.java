package org.mirkit.datasets.synth;

/** One period of a periodic sound, read at any pitch with linear interpolation. */
public final class Wavetable {
  private static final int SIZE_BITS = 11;
  private static final int SIZE = 1 << SIZE_BITS;
  private static final int INDEX_SHIFT = 32 - SIZE_BITS;
  private static final int FRACTION_MASK = (1 << INDEX_SHIFT) - 1;
  private static final float FRACTION = 1f / (1 << INDEX_SHIFT);
  private static final double PERIOD = 0x1p32;
  private static final float[] SINE = sinePeriod();

  /** A pure tone. */
  public static final Wavetable PURE = new Wavetable(SINE);

  private final float[] period;

  private Wavetable(float[] period) {
    this.period = period;
  }

  private static float[] sinePeriod() {
    float[] sine = new float[SIZE + 1];
    for (int i = 0; i < SIZE; i++) {
      sine[i] = (float) StrictMath.sin(2 * StrictMath.PI * i / SIZE);
    }
    return sine;
  }

  /**
   * A tone of harmonics whose amplitudes fall by a constant ratio; the sum of all is 1.
   *
   * @param harmonics how many, at least 1
   * @param rolloff amplitude of each relative to the one below it
   * @param evenness amplitude of the even harmonics relative to the odd ones: 0 is hollow, as a
   *     clarinet
   */
  public static Wavetable ofHarmonics(int harmonics, double rolloff, double evenness) {
    double[] sum = new double[SIZE + 1];
    double amplitude = 1;
    double total = 0;
    for (int h = 1; h <= harmonics; h++) {
      double scaled = h % 2 == 0 ? amplitude * evenness : amplitude;
      for (int i = 0; i < SIZE; i++) {
        sum[i] += scaled * SINE[i * h & SIZE - 1];
      }
      total += scaled;
      amplitude *= rolloff;
    }
    float[] period = new float[SIZE + 1];
    for (int i = 0; i < SIZE; i++) {
      period[i] = (float) (sum[i] / total);
    }
    period[SIZE] = period[0];
    return new Wavetable(period);
  }

  /** How far the phase goes in a sample: 2³² is a period, so that it comes round by itself. */
  public static int step(double frequencyHz, int sampleRateHz) {
    return (int) (long) (frequencyHz / sampleRateHz * PERIOD);
  }

  /**
   * The value at a phase.
   *
   * @param phase 2³² is a period
   */
  public float at(int phase) {
    int index = phase >>> INDEX_SHIFT;
    float fraction = (phase & FRACTION_MASK) * FRACTION;
    float here = period[index];
    return here + fraction * (period[index + 1] - here);
  }
}
