package org.mirkit.benchmarks;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Representations of 22.05 kHz, each a frame every 512 samples. */
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
