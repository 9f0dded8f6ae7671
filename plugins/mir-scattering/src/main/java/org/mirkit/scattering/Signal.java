package org.mirkit.scattering;

/**
 * A complex signal, or its spectrum, whose length is a power of two; each user has its own.
 *
 * @param re real parts
 * @param im imaginary parts
 */
record Signal(double[] re, double[] im) {

  static Signal zeros(int length) {
    return new Signal(new double[length], new double[length]);
  }

  int length() {
    return re.length;
  }

  /** Its spectrum, in its place. */
  Signal toSpectrum(Fft fft) {
    fft.forward(re, im);
    return this;
  }

  /** The signal of a spectrum, in its place. */
  Signal toTime(Fft fft) {
    fft.inverse(re, im);
    return this;
  }

  /** Its absolute values, in its place. */
  Signal toModulus() {
    for (int i = 0; i < re.length; i++) {
      re[i] = Math.sqrt(re[i] * re[i] + im[i] * im[i]);
      im[i] = 0;
    }
    return this;
  }
}
