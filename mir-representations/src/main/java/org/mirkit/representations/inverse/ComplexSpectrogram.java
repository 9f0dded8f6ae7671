package org.mirkit.representations.inverse;

import org.mirkit.representations.dsp.SpectrumBlock;
import org.mirkit.representations.dsp.Stft;

/**
 * Complex values of a short-time Fourier transform, one row per frequency bin with time running
 * fastest.
 *
 * @param re real parts, [bin][frame]
 * @param im imaginary parts, [bin][frame]
 */
public record ComplexSpectrogram(float[][] re, float[][] im) {

  /** Zeros of so many bins and frames. */
  static ComplexSpectrogram zeros(int bins, int frames) {
    return new ComplexSpectrogram(new float[bins][frames], new float[bins][frames]);
  }

  /** The transform of a signal. */
  public static ComplexSpectrogram of(Stft stft, float[] samples) {
    ComplexSpectrogram result =
        zeros(stft.geometry().bins(), stft.geometry().frames(samples.length));
    result.read(stft, samples);
    return result;
  }

  /** Overwrites all values with the transform of a signal that gives as many frames. */
  void read(Stft stft, float[] samples) {
    stft.analyze(samples, this::keep);
  }

  private void keep(SpectrumBlock block) {
    for (int bin = 0; bin < re.length; bin++) {
      System.arraycopy(block.re(bin), 0, re[bin], block.firstFrame(), block.frames());
      System.arraycopy(block.im(bin), 0, im[bin], block.firstFrame(), block.frames());
    }
  }

  /** Number of frequency bins. */
  public int bins() {
    return re.length;
  }

  /** Number of frames. */
  public int frames() {
    return re[0].length;
  }
}
