package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

/**
 * Fourier transforms of untapered frames of a signal, {@value SpectrumBlock#LANES} at a time, for
 * analyses that bring their own tapers in the shape of filters.
 *
 * <p>Immutable; safe for use by several threads, each with its own {@link SpectrumBlock}.
 */
public final class FrameFft {
  private final RealFft fft;

  /**
   * A transform of the given length.
   *
   * @param samples a power of two, at least 4
   */
  public FrameFft(int samples) {
    fft = new RealFft(samples);
  }

  /** Length of a frame. */
  public int samples() {
    return fft.samples();
  }

  /**
   * Transforms {@value SpectrumBlock#LANES} neighbouring frames, all of which MUST lie inside the
   * array.
   *
   * @param source the signal, with room around it
   * @param start index of the first frame's first sample
   * @param hopSamples distance between frames
   * @param block receives the spectra
   */
  public void transform(float[] source, int start, int hopSamples, SpectrumBlock block) {
    for (int pair = 0; pair < samples() / 2; pair++) {
      int row = fft.rowOf(pair);
      load(source, start + 2 * pair, hopSamples, block.re(row), block.im(row));
    }
    fft.transform(block);
  }

  private static void load(float[] source, int start, int hop, float[] even, float[] odd) {
    for (int lane = 0, at = start; lane < LANES; lane++, at += hop) {
      even[lane] = source[at];
      odd[lane] = source[at + 1];
    }
  }
}
