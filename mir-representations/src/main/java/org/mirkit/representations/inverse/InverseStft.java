package org.mirkit.representations.inverse;

import org.mirkit.representations.dsp.StftGeometry;

/**
 * Sound from its short-time Fourier transform: frames are transformed back, tapered again,
 * overlapped, added, and divided by the sum of the squared windows, which gives the signal whose
 * transform is nearest in the least-squares sense (Griffin and Lim, "Signal estimation from
 * modified short-time Fourier transform", 1984, equation 6). Equal to librosa's {@code istft}.
 *
 * <p>Samples that no window weighs, before the first frame's rise where frames are not centred,
 * stay 0. Immutable; safe for use by several threads.
 */
public final class InverseStft {
  private static final int LANES = 32;

  /** Below it a sample is all rounding; librosa's {@code util.tiny} plays the same part. */
  private static final float LEAST_WEIGHT = 1e-8f;

  private final StftGeometry geometry;
  private final InverseRealFft fft;
  private final float[] window;

  /** The inverse of transforms with frames of the given geometry. */
  public InverseStft(StftGeometry geometry) {
    this.geometry = geometry;
    this.fft = new InverseRealFft(geometry.fftSamples());
    this.window = new float[geometry.fftSamples()];
    double[] taper = geometry.window().periodic(geometry.windowSamples());
    int start = (geometry.fftSamples() - geometry.windowSamples()) / 2;
    for (int i = 0; i < taper.length; i++) {
      window[start + i] = (float) taper[i];
    }
  }

  /** The shortest sound that gives so many frames. */
  public int samples(int frames) {
    long last = (frames - 1L) * geometry.hopSamples();
    return Math.toIntExact(Math.max(1, geometry.centered() ? last : last + geometry.fftSamples()));
  }

  /**
   * The signal of a transform.
   *
   * @param samples length of the signal, which gives as many frames as there are
   */
  public float[] synthesize(ComplexSpectrogram spectrogram, int samples) {
    return synthesize(spectrogram, weights(spectrogram.frames(), samples));
  }

  /** The same, with {@link #weights} that are known. */
  float[] synthesize(ComplexSpectrogram spectrogram, float[] weights) {
    float[] sums = new float[weights.length];
    float[][] re = new float[spectrogram.bins()][LANES];
    float[][] im = new float[spectrogram.bins()][LANES];
    for (int first = 0; first < spectrogram.frames(); first += LANES) {
      int count = Math.min(LANES, spectrogram.frames() - first);
      for (int bin = 0; bin < spectrogram.bins(); bin++) {
        System.arraycopy(spectrogram.re()[bin], first, re[bin], 0, count);
        System.arraycopy(spectrogram.im()[bin], first, im[bin], 0, count);
      }
      fft.transform(re, im);
      overlap(re, im, first, count, sums);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = weights[i] > LEAST_WEIGHT ? sums[i] / weights[i] : 0;
    }
    return sums;
  }

  private void overlap(float[][] even, float[][] odd, int first, int count, float[] sums) {
    for (int lane = 0; lane < count; lane++) {
      long start = start(first + lane);
      int from = (int) Math.max(0, -start);
      int to = (int) Math.min(window.length, sums.length - start);
      for (int n = from; n < to; n++) {
        float[] row = n % 2 == 0 ? even[n / 2] : odd[n / 2];
        sums[(int) (start + n)] += window[n] * row[lane];
      }
    }
  }

  private long start(int frame) {
    int lead = geometry.centered() ? geometry.fftSamples() / 2 : 0;
    return (long) frame * geometry.hopSamples() - lead;
  }

  /** The sum of the squared windows at each sample. */
  float[] weights(int frames, int samples) {
    float[] weights = new float[samples];
    for (int frame = 0; frame < frames; frame++) {
      long start = start(frame);
      int from = (int) Math.max(0, -start);
      int to = (int) Math.min(window.length, samples - start);
      for (int n = from; n < to; n++) {
        weights[(int) (start + n)] += window[n] * window[n];
      }
    }
    return weights;
  }
}
