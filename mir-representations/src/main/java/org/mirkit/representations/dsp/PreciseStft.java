package org.mirkit.representations.dsp;

import java.util.Arrays;

/**
 * Magnitudes of the short-time Fourier transform in double precision, block by block; {@link Stft}
 * is twice as fast where floats will do.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class PreciseStft {
  /** Frames that are worked on together; as many bytes as those of a {@link SpectrumBlock}. */
  public static final int LANES = 16;

  private final StftGeometry geometry;
  private final PreciseFft fft;
  private final double[] window;

  /** A transform with frames of the given geometry. */
  public PreciseStft(StftGeometry geometry) {
    this.geometry = geometry;
    this.fft = new PreciseFft(geometry.fftSamples());
    this.window = new double[geometry.fftSamples()];
    double[] taper = geometry.window().periodic(geometry.windowSamples());
    int start = (geometry.fftSamples() - taper.length) / 2;
    System.arraycopy(taper, 0, window, start, taper.length);
  }

  /** Is shown the magnitudes of some frames. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes what it needs; it MUST NOT keep the rows.
     *
     * @param magnitudes a row for each bin, a column for each of {@value #LANES} frames
     * @param firstFrame index of the first
     * @param frames how many of the columns hold a frame
     */
    void accept(double[][] magnitudes, int firstFrame, int frames);
  }

  /** Transforms all frames of a signal of finite samples. */
  public void analyze(float[] samples, Sink sink) {
    double[][] re = new double[geometry.bins()][LANES];
    double[][] im = new double[geometry.bins()][LANES];
    float[] span = new float[(LANES - 1) * geometry.hopSamples() + geometry.fftSamples()];
    int frames = geometry.frames(samples.length);
    for (int first = 0; first < frames; first += LANES) {
      copySpan(samples, first, span);
      taper(span, re, im);
      fft.transform(re, im);
      for (int bin = 0; bin < re.length; bin++) {
        modulus(re[bin], im[bin]);
      }
      sink.accept(re, first, Math.min(LANES, frames - first));
    }
  }

  /** The samples of a block's frames, with zeros beyond the ends of the sound. */
  private void copySpan(float[] samples, int firstFrame, float[] span) {
    int lead = geometry.centered() ? geometry.fftSamples() / 2 : 0;
    long start = (long) firstFrame * geometry.hopSamples() - lead;
    int from = (int) Math.max(0, start);
    int to = (int) Math.min(samples.length, start + span.length);
    Arrays.fill(span, 0);
    if (from < to) {
      System.arraycopy(samples, from, span, (int) (from - start), to - from);
    }
  }

  private void taper(float[] span, double[][] re, double[][] im) {
    int hop = geometry.hopSamples();
    for (int pair = 0; pair < window.length / 2; pair++) {
      double[] even = re[fft.rowOf(pair)];
      double[] odd = im[fft.rowOf(pair)];
      for (int lane = 0, at = 2 * pair; lane < LANES; lane++, at += hop) {
        even[lane] = span[at] * window[2 * pair];
        odd[lane] = span[at + 1] * window[2 * pair + 1];
      }
    }
  }

  private static void modulus(double[] re, double[] im) {
    for (int lane = 0; lane < LANES; lane++) {
      re[lane] = Math.sqrt(re[lane] * re[lane] + im[lane] * im[lane]);
    }
  }
}
