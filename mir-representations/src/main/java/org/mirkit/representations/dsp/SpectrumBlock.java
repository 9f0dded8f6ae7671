package org.mirkit.representations.dsp;

/**
 * Spectra of up to {@value #LANES} neighbouring frames side by side: one row per frequency bin, one
 * column (lane) per frame.
 *
 * <p>Every step of an analysis does the same arithmetic on all frames, so each inner loop runs over
 * the lanes of a few rows at equal index. That is the one shape of loop that HotSpot (17 to 25)
 * turns into vector instructions by itself; loops over several offsets of one array stay scalar.
 *
 * <p>A block is scratch memory of one thread and is overwritten by the next frames.
 */
public final class SpectrumBlock {
  /** Frames that are worked on together. */
  public static final int LANES = 32;

  private final float[][] re;
  private final float[][] im;
  private float[] scratch = {};
  private int firstFrame;
  private int frames;

  /**
   * A block for the bins 0 … {@code fftSamples / 2}.
   *
   * @param fftSamples length of the transform
   */
  public SpectrumBlock(int fftSamples) {
    re = new float[fftSamples / 2 + 1][LANES];
    im = new float[fftSamples / 2 + 1][LANES];
  }

  /** Number of frequency bins. */
  public int bins() {
    return re.length;
  }

  /** Index of the frame in lane 0. */
  public int firstFrame() {
    return firstFrame;
  }

  /** How many lanes hold a frame; the others hold nothing of use. */
  public int frames() {
    return frames;
  }

  /** Real parts of a bin, one per lane; after {@link #toMagnitude} the magnitudes. */
  public float[] re(int bin) {
    return re[bin];
  }

  /** Imaginary parts of a bin, one per lane. */
  public float[] im(int bin) {
    return im[bin];
  }

  /** The rows of all real parts: the block's own, whose values may be changed, but not the rows. */
  public float[][] realRows() {
    return re;
  }

  /** The rows of all imaginary parts, in the same way. */
  public float[][] imaginaryRows() {
    return im;
  }

  /** An array of at least so many floats, with anything in it. */
  float[] scratch(int floats) {
    if (scratch.length < floats) {
      scratch = new float[floats];
    }
    return scratch;
  }

  /** Says which frames the lanes are about to hold. */
  void hold(int firstFrame, int frames) {
    this.firstFrame = firstFrame;
    this.frames = frames;
  }

  /**
   * Replaces the real part of every value by |X| to some power.
   *
   * @param exponent 2 for power, 1 for magnitude
   */
  public void toMagnitude(double exponent) {
    for (int bin = 0; bin < re.length; bin++) {
      FastestLanes.LANES.squaredModulus(re[bin], im[bin]);
      if (exponent == 1) {
        squareRoot(re[bin]);
      } else if (exponent != 2) {
        raise(re[bin], exponent / 2);
      }
    }
  }

  private static void squareRoot(float[] values) {
    for (int lane = 0; lane < LANES; lane++) {
      values[lane] = (float) Math.sqrt(values[lane]);
    }
  }

  private static void raise(float[] values, double exponent) {
    for (int lane = 0; lane < LANES; lane++) {
      values[lane] = (float) Math.pow(values[lane], exponent);
    }
  }
}
