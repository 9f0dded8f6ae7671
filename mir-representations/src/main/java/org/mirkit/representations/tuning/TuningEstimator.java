package org.mirkit.representations.tuning;

import java.util.function.DoubleFunction;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.dsp.SpectrumBlock;
import org.mirkit.representations.dsp.Stft;
import org.mirkit.representations.dsp.StftGeometry;
import org.mirkit.representations.dsp.Window;

/**
 * Estimates the tuning of a sound, as librosa 0.11's {@code estimate_tuning(y=…)} does: from peaks
 * of magnitude spectra of 2048 samples under a Hann window, every 512 samples.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class TuningEstimator {
  private static final StftGeometry FRAMES = new StftGeometry(2048, 2048, 512, Window.HANN, true);

  private final Stft stft = new Stft(FRAMES);
  private final int sampleRateHz;
  private final int binsPerOctave;

  /**
   * An estimator.
   *
   * @param sampleRateHz rate of the sound
   * @param binsPerOctave bins of the scale whose deviation is looked for
   */
  public TuningEstimator(int sampleRateHz, int binsPerOctave) {
    this.sampleRateHz = sampleRateHz;
    this.binsPerOctave = binsPerOctave;
  }

  /**
   * The deviation from A4 = 440 Hz as a share of a bin, from −0.5 to below 0.5; 0 when nothing has
   * a pitch.
   */
  public double estimate(float[] samples) {
    SpectralPeaks peaks = new SpectralPeaks(sampleRateHz, FRAMES.fftSamples(), true);
    stft.analyze(samples, block -> addPowers(block, peaks));
    return peaks.tuning(binsPerOctave);
  }

  /**
   * Begins to estimate the tuning of a sound that is heard piece by piece.
   *
   * @param surveyed what needs the tuning
   * @param settle makes the representation that knows the deviation
   */
  public Survey survey(Representation surveyed, DoubleFunction<Representation> settle) {
    PeakMap peaks = new PeakMap(sampleRateHz, FRAMES, true);
    return new TuningSurvey(peaks, surveyed, binsPerOctave, settle);
  }

  private static void addPowers(SpectrumBlock block, SpectralPeaks peaks) {
    block.toMagnitude(2);
    peaks.add(block);
  }
}
