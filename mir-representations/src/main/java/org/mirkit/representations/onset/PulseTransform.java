package org.mirkit.representations.onset;

import org.mirkit.representations.dsp.Window;

/**
 * Magnitudes of the Fourier transform of a sequence around each of its values, for windows of any
 * length from 4 on (a power of two is not the field's habit here).
 *
 * <p>From one frame to the next a single value leaves and one comes, so that each bin is turned by
 * its own angle after the difference was added (Jacobsen and Lyons, "The sliding DFT", 2003). In
 * double precision the rounding errors of hours stay below a billionth. A window that is a sum of
 * cosines is applied in frequency, where it weighs neighbouring bins. Immutable.
 */
final class PulseTransform {
  /** Bins beyond either end that a window of three cosines reaches to. */
  private static final int MARGIN = 2;

  private final int length;
  private final double[] window;
  private final double[] cos;
  private final double[] sin;

  PulseTransform(int length, Window window) {
    this.length = length;
    this.window = window.cosineSum();
    cos = new double[bins()];
    sin = new double[bins()];
    for (int bin = 0; bin < bins(); bin++) {
      cos[bin] = Math.cos(2 * Math.PI * bin / length);
      sin[bin] = Math.sin(2 * Math.PI * bin / length);
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
    double[] re = new double[bins() + 2 * MARGIN];
    double[] im = new double[bins() + 2 * MARGIN];
    for (int i = 0; i < length; i++) {
      slide(padded[i], re, im);
    }
    for (int frame = 0; frame < frames; frame++) {
      mirror(re, im);
      for (int bin = 0; bin < bins(); bin++) {
        double real = weighted(re, bin + MARGIN);
        double imaginary = weighted(im, bin + MARGIN);
        values[bin * frames + frame] = (float) Math.sqrt(real * real + imaginary * imaginary);
      }
      slide((double) padded[frame + length] - padded[frame], re, im);
    }
  }

  private void slide(double difference, double[] re, double[] im) {
    for (int bin = 0; bin < cos.length; bin++) {
      double real = re[bin + MARGIN] + difference;
      double imaginary = im[bin + MARGIN];
      re[bin + MARGIN] = real * cos[bin] - imaginary * sin[bin];
      im[bin + MARGIN] = real * sin[bin] + imaginary * cos[bin];
    }
  }

  /** The spectrum of real values continues beyond both ends as its own conjugate. */
  private void mirror(double[] re, double[] im) {
    int last = MARGIN + bins() - 1;
    for (int beyond = 1; beyond <= MARGIN; beyond++) {
      re[MARGIN - beyond] = re[MARGIN + beyond];
      im[MARGIN - beyond] = -im[MARGIN + beyond];
      int mirrored = MARGIN + length - (length / 2 + beyond);
      re[last + beyond] = re[mirrored];
      im[last + beyond] = -im[mirrored];
    }
  }

  private double weighted(double[] part, int at) {
    return window[0] * part[at]
        - window[1] / 2 * (part[at - 1] + part[at + 1])
        + window[2] / 2 * (part[at - 2] + part[at + 2]);
  }
}
