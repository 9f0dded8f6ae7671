package org.mirkit.benchmarks;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelSpectrogram;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * Mel spectrogram of 22.05 kHz in dB, 2048 samples each 512, 128 bands.
 *
 * <p>Bound by the transform (see {@link StftBenchmark}); the filter bank adds two products a bin,
 * the logarithm 128 of a frame, and the result is an eighth as large. With the vector module we
 * reach four thirds of what the power spectrogram does, whose result has to be written out; in
 * plain loops as much as it.
 */
public class MelBenchmark extends Measured {
  private final AudioClip clip = Music.mono(22_050);
  private final Representation mel = new MelSpectrogram(MelConfig.defaults());

  /** A minute of sound, counted in seconds. */
  @Benchmark
  @OperationsPerInvocation(Music.SECONDS)
  public Features decibels() {
    return mel.extract(clip);
  }
}
