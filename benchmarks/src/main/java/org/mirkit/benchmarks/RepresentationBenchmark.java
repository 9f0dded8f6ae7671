package org.mirkit.benchmarks;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Representations of 22.05 kHz, each a frame every 512 samples; what each reaches stands in {@code
 * docs/results/speed.md}. A core that does 32 operations a cycle at 2.5 GHz does 80 thousand
 * million a second.
 *
 * <ul>
 *   <li>Spectral shapes, onset strength, PCEN and chroma from the spectrogram are bound by the
 *       transform (see {@link StftBenchmark}): what follows reads each of its 1025 bins once or
 *       twice. Chroma with an estimated tuning reads them once more, to find their peaks.
 *   <li>CQT and VQT: each octave is a transform of a sound at half the rate of the one above, in as
 *       many frames, then a few products for each weight of the sparse filters. Harmonic CQT is six
 *       transforms of four times the bins. Chroma of 36 bins an octave has three times the weights,
 *       and needs a spectrogram for the tuning.
 *   <li>HPSS: two medians of 31 values for each of 44 000 values a second, 36 comparisons each (see
 *       {@code RunningMedian}): 6 million operations, half as many a cycle as above, 12 000 × real
 *       time; and a spectrogram.
 *   <li>YIN: an autocorrelation of 2048 samples by two transforms of 4096 for each frame, 20
 *       million operations a second: 4 000 × real time. pYIN also tells 100 thresholds apart and
 *       looks for a path among 601 pitches.
 *   <li>Tempograms: 384 lags or 193 tempi for each frame, of 384 values; by transforms or from the
 *       frame before, so that onset strength bounds them.
 *   <li>RMS and zero crossings: the sound is read once, 88 kB a second, which at 10 GB/s is 113 000
 *       × real time.
 * </ul>
 */
public class RepresentationBenchmark extends Measured {
  /** Its id and parameters, as on {@code mir}'s command line; chroma estimates its tuning. */
  @Param({
    "cqt value=magnitude",
    "vqt value=magnitude",
    "hybrid-cqt value=magnitude",
    "harmonic-cqt value=magnitude",
    "chroma-stft",
    "chroma-stft tuning=0",
    "chroma-cqt",
    "chroma-cqt tuning=0",
    "chroma-cens",
    "tonnetz",
    "hpss",
    "yin",
    "pyin",
    "onset-strength",
    "tempogram",
    "fourier-tempogram",
    "spectral-centroid",
    "spectral-bandwidth",
    "spectral-rolloff",
    "spectral-flatness",
    "spectral-contrast",
    "pcen",
    "rms",
    "zero-crossings"
  })
  public String representation;

  private final AudioClip clip = Music.mono(22_050);
  private Representation extractor;

  /** Makes the representation. */
  @Setup
  public void make() {
    extractor = new Parts().representation(representation).value();
  }

  /** A minute of sound, counted in seconds. */
  @Benchmark
  @OperationsPerInvocation(Music.SECONDS)
  public Features extract() {
    return extractor.extract(clip);
  }
}
