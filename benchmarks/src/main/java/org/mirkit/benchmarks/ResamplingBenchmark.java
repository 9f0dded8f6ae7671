package org.mirkit.benchmarks;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;
import org.mirkit.representations.resample.WindowedSincConfig;
import org.mirkit.representations.resample.WindowedSincResampler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * One channel of 44.1 kHz brought to another rate, with the quality of soxr's HQ.
 *
 * <p>Bound by arithmetic: a core that fuses 32 products with sums a cycle at 2.4 GHz does 77
 * thousand million a second. To 16 kHz a sample is 436 products, 7.0 million a second of sound: at
 * most 11 000 × real time. To 22.05 kHz it would be 316, as many a second; three filters of half
 * the length instead of four make 5.2 million of them and a limit of 14 700 ×. With the vector
 * module we reach some 6 500 × in both: of 9 ms a minute of sound, filtering takes 5.5 to 6.5, up
 * to a tenth of it products with zeros where eight target samples hear the same rows; dealing the
 * sound to lanes takes 1, collecting it again 1, and clearing the new array the rest.
 *
 * <p>Without the module HotSpot's own vectors reach a quarter to a third of that, for sums go to
 * the cache and back with every four products.
 */
public class ResamplingBenchmark extends Measured {
  /** Half the rate, and a ratio of 441 : 160. */
  @Param({"22050", "16000"})
  public int targetHz;

  private final AudioClip clip = Music.mono(44_100);
  private final Resampler resampler = new WindowedSincResampler(WindowedSincConfig.defaults());

  /** A minute of sound, counted in seconds. */
  @Benchmark
  @OperationsPerInvocation(Music.SECONDS)
  public AudioClip from44100() {
    return resampler.resample(clip, targetHz);
  }
}
