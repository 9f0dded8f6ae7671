package org.mirkit.benchmarks;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.mfcc.Mfcc;
import org.mirkit.representations.mfcc.MfccConfig;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * Twenty mel-frequency cepstral coefficients of 22.05 kHz, from 128 bands of 2048 samples each 512.
 *
 * <p>Bound by the mel spectrogram (see {@link MelBenchmark}); the cosine transform adds 20 products
 * a band and frame, which is as much as the filter bank, and the result is a sixth as large.
 */
public class MfccBenchmark extends Measured {
  private final AudioClip clip = Music.mono(22_050);
  private final Representation mfcc = new Mfcc(MfccConfig.defaults());

  /** A minute of sound, counted in seconds. */
  @Benchmark
  @OperationsPerInvocation(Music.SECONDS)
  public Features coefficients() {
    return mfcc.extract(clip);
  }
}
