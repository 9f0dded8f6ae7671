package org.mirkit.representations.cqt;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import org.mirkit.representations.dsp.FrameFft;
import org.mirkit.representations.dsp.SpectrumBlock;

/**
 * The filters of one octave in the frequency domain, as few weights per filter as matter: Brown and
 * Puckette, "An efficient algorithm for the calculation of a constant Q transform" (1992).
 *
 * <p>The spectra are first turned so that their origin is the middle of the filters, half a sample
 * after the middle of the frame; seen from there each filter's weights are real, which halves the
 * work.
 */
final class OctaveKernel {
  private final int firstBin;
  private final SparseRow[] rows;
  private final FrameFft fft;
  private final int hopSamples;
  private final int firstRow;
  private final float[] cos;
  private final float[] sin;

  /**
   * The filters of some bands.
   *
   * @param bands all bands
   * @param firstBin the lowest that belongs to the octave
   * @param count how many do
   * @param rate of the signal that the filters are defined on
   * @param halved whether they will be applied to that signal at half its rate
   * @param shape how they are shaped and weighed
   */
  OctaveKernel(
      CqtBands bands, int firstBin, int count, Rate rate, boolean halved, FilterShape shape) {
    this.firstBin = firstBin;
    int fftSamples = fftSamples(bands, firstBin, rate);
    int lowering = halved ? 2 : 1;
    fft = new FrameFft(fftSamples / lowering);
    hopSamples = rate.hopSamples() / lowering;
    int usable = halved ? fftSamples / 4 : fftSamples / 2 + 1;
    rows = new SparseRow[count];
    int first = usable;
    int end = 0;
    for (int i = 0; i < count; i++) {
      double lengthSeconds = bands.lengthSeconds(firstBin + i);
      HannWavelet wavelet =
          new HannWavelet(bands.frequencyHz(firstBin + i) / rate.hz(), lengthSeconds * rate.hz());
      double gain = lowering * shape.gain(lengthSeconds * rate.clipHz()) / fftSamples;
      rows[i] = SparseRow.of(wavelet.spectrum(fftSamples), shape.sparsity(), gain, usable);
      first = Math.min(first, rows[i].first());
      end = Math.max(end, rows[i].end());
    }
    firstRow = first;
    cos = new float[Math.max(0, end - first)];
    sin = new float[cos.length];
    for (int i = 0; i < cos.length; i++) {
      double angle = Math.PI * (first + i) * (1.0 / fftSamples - 1);
      cos[i] = (float) Math.cos(angle);
      sin[i] = (float) Math.sin(angle);
    }
  }

  /** The power of two that holds the longest filter; at least 32, so that it can be halved. */
  private static int fftSamples(CqtBands bands, int firstBin, Rate rate) {
    double longest = bands.lengthSeconds(firstBin) * rate.hz();
    int samples = Math.max(16, 2 * (int) Math.floor(longest / 2) + 1);
    return Integer.highestOneBit(samples) * 2;
  }

  /** Room that frames need before the signal. */
  int lead() {
    return fft.samples() / 2;
  }

  /** Room that frames need after the signal, whatever its length. */
  int trail() {
    return fft.samples() / 2 + LANES * hopSamples;
  }

  /** Applies the filters to all frames. */
  void apply(PaddedSamples signal, int frames, BinSink sink) {
    SpectrumBlock block = new SpectrumBlock(fft.samples());
    float[][] realRows = block.realRows();
    float[][] imaginaryRows = block.imaginaryRows();
    float[] re = new float[LANES];
    float[] im = new float[LANES];
    for (int frame = 0; frame < frames; frame += LANES) {
      int start = signal.lead() - fft.samples() / 2 + frame * hopSamples;
      fft.transform(signal.data(), start, hopSamples, block);
      turn(block);
      int count = Math.min(LANES, frames - frame);
      for (int i = 0; i < rows.length; i++) {
        rows[i].sum(realRows, re);
        rows[i].sum(imaginaryRows, im);
        magnitude(re, im);
        sink.accept(firstBin + i, frame, count, re);
      }
    }
  }

  private void turn(SpectrumBlock block) {
    for (int i = 0; i < cos.length; i++) {
      turn(block.re(firstRow + i), block.im(firstRow + i), cos[i], sin[i]);
    }
  }

  private static void turn(float[] re, float[] im, float cos, float sin) {
    for (int lane = 0; lane < LANES; lane++) {
      float real = re[lane];
      re[lane] = real * cos - im[lane] * sin;
      im[lane] = real * sin + im[lane] * cos;
    }
  }

  private static void magnitude(float[] re, float[] im) {
    for (int lane = 0; lane < LANES; lane++) {
      re[lane] = (float) Math.sqrt(re[lane] * re[lane] + im[lane] * im[lane]);
    }
  }
}
