package org.mirkit.representations.cqt;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;
import org.mirkit.representations.dsp.SpectrumBlock;
import org.mirkit.representations.dsp.Stft;
import org.mirkit.representations.dsp.StftGeometry;
import org.mirkit.representations.dsp.Window;

/**
 * Magnitudes of a spectrogram, summed under the magnitudes of constant-Q filters. Equal to librosa
 * 0.11's {@code pseudo_cqt}.
 */
final class PseudoCqt {
  private final Stft stft;
  private final SparseRow[] rows;

  PseudoCqt(CqtBands bands, int sampleRateHz, int hopSamples, FilterShape shape) {
    double longest = bands.lengthSeconds(0) * sampleRateHz;
    double needed = Math.max(longest, 2.0 * hopSamples);
    int fftSamples = Math.max(16, (int) Math.pow(2, Math.ceil(Math.log(needed) / Math.log(2))));
    stft = new Stft(new StftGeometry(fftSamples, fftSamples, hopSamples, Window.HANN, true));
    rows = new SparseRow[bands.bins()];
    for (int bin = 0; bin < rows.length; bin++) {
      double length = bands.lengthSeconds(bin) * sampleRateHz;
      HannWavelet wavelet = new HannWavelet(bands.frequencyHz(bin) / sampleRateHz, length);
      double[] spectrum = wavelet.spectrum(fftSamples);
      Arrays.setAll(spectrum, k -> Math.abs(spectrum[k]));
      double share = length / fftSamples;
      double gain = shape.scale() ? share / Math.sqrt(fftSamples) : share * Math.sqrt(share);
      rows[bin] = SparseRow.of(spectrum, shape.sparsity(), gain, fftSamples / 2 + 1);
    }
  }

  /** How far a frame hears on each side. */
  int reachSamples() {
    return stft.geometry().reachSamples();
  }

  void analyze(float[] samples, BinSink sink) {
    float[] sums = new float[LANES];
    stft.analyze(samples, block -> sum(block, sums, sink));
  }

  private void sum(SpectrumBlock block, float[] sums, BinSink sink) {
    block.toMagnitude(1);
    float[][] magnitudes = block.realRows();
    for (int bin = 0; bin < rows.length; bin++) {
      rows[bin].sum(magnitudes, sums);
      sink.accept(bin, block.firstFrame(), block.frames(), sums);
    }
  }
}
