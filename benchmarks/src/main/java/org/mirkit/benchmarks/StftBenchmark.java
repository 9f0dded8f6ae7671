package org.mirkit.benchmarks;

import java.util.Optional;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.stft.Spectrogram;
import org.mirkit.representations.stft.StftConfig;
import org.mirkit.representations.stft.StftValue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * Power spectrogram of 22.05 kHz, 2048 samples each 512.
 *
 * <p>Bound by arithmetic: 2.5·N·log2 N = 56 kflop a frame, 43 frames a second of sound. A core that
 * adds and multiplies 16 floats twice a cycle at 2.5 GHz would do 33 000 × real time; writing the
 * 177 kB of result to memory at 10 GB/s bounds it at 56 000. We reach some 4 900 with the vector
 * module, a seventh: under half of the time is in the butterflies, whose rows straddle cache lines;
 * a fifth in writing rows of the result that lie pages apart. Plain loops reach 2 700: they are
 * short, so that HotSpot leaves much of them scalar.
 */
public class StftBenchmark extends Measured {
  private final AudioClip clip = Music.mono(22_050);
  private final Representation spectrogram =
      new Spectrogram(
          new StftConfig(StftFrames.defaults(), StftValue.POWER, 1e-10, Optional.empty(), true));

  /** A minute of sound, counted in seconds. */
  @Benchmark
  @OperationsPerInvocation(Music.SECONDS)
  public Features power() {
    return spectrogram.extract(clip);
  }
}
