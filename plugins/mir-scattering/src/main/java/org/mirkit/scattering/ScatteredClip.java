package org.mirkit.scattering;

/** The work on one clip. */
final class ScatteredClip {
  private final Paths paths;
  private final Gaussian average;
  private final int leadSamples;
  private final int samples;
  private final Fft fft;
  private final Signal spectrum;

  ScatteredClip(Paths paths, float[] clip) {
    this.paths = paths;
    average = paths.average();
    int hop = paths.hopSamples();
    leadSamples = (paths.reachSamples() + hop - 1) / hop * hop;
    samples = powerOfTwo(leadSamples + clip.length + paths.reachSamples());
    fft = new Fft(samples);
    spectrum = mirrored(clip).toSpectrum(fft);
  }

  private static int powerOfTwo(int atLeast) {
    return Integer.highestOneBit(atLeast - 1) << 1;
  }

  /** The clip between its own mirror images; the last sample is not doubled. */
  private Signal mirrored(float[] clip) {
    Signal signal = Signal.zeros(samples);
    int period = Math.max(1, 2 * (clip.length - 1));
    for (int i = 0; i < samples; i++) {
      int place = Math.floorMod(i - leadSamples, period);
      signal.re()[i] = clip[Math.min(place, period - place)];
    }
    return signal;
  }

  /** A row of frames for each path. */
  float[] frames(int frames) {
    int rows = 1 + paths.first().size();
    for (Wavelet wavelet : paths.first()) {
      rows += paths.modulations(wavelet).size();
    }
    float[] values = new float[rows * frames];
    writeAverage(spectrum, values, 0, frames);
    int second = (1 + paths.first().size()) * frames;
    for (int i = 0; i < paths.first().size(); i++) {
      Wavelet wavelet = paths.first().get(i);
      Signal band = modulus(wavelet, spectrum);
      writeAverage(band, values, (1 + i) * frames, frames);
      for (Wavelet modulation : paths.modulations(wavelet)) {
        writeAverage(modulus(modulation, band), values, second, frames);
        second += frames;
      }
    }
    return values;
  }

  /** The spectrum of how loud a band is, at the lowest rate that holds it. */
  private Signal modulus(Wavelet wavelet, Signal input) {
    int length = Math.max(samples >> wavelet.octave(), samples / paths.hopSamples());
    Signal band = wavelet.filter(samples, input, length);
    return band.toTime(fft).toModulus().toSpectrum(fft);
  }

  private void writeAverage(Signal input, float[] values, int offset, int frames) {
    Signal output = Signal.zeros(samples / paths.hopSamples());
    average.filter(samples, input, output);
    output.toTime(fft);
    int lead = leadSamples / paths.hopSamples();
    for (int frame = 0; frame < frames; frame++) {
      values[offset + frame] = (float) output.re()[lead + frame];
    }
  }
}
