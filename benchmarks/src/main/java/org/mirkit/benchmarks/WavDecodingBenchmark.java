package org.mirkit.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.representations.decoder.DecoderProviders;
import org.mirkit.runner.audio.AudioReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A stereo WAV file of 44.1 kHz and 16 bits, in the operating system's cache, to floats in memory.
 *
 * <p>Bound by memory: 176 kB of file a second of sound are copied once and 353 kB of floats
 * written; at 10 GB/s that is 19 000 × real time. We reach some 5 500, a third: the bytes are
 * copied twice on their way, but stay in the cache; the floats are written where they stay, zeroed
 * before and summed up once more to see that they are finite.
 */
public class WavDecodingBenchmark extends Measured {
  /** 2 keeps both channels, 1 mixes them down. */
  @Param({"2", "1"})
  public int channels;

  private final AudioReader reader =
      new AudioReader(List.of(DecoderProviders.WAV.create(new NoParameters())));
  private final ScratchFolder folder = new ScratchFolder();
  private final Path file = folder.path().resolve("music.wav");

  /** Writes the file. */
  @Setup
  public void write() throws IOException {
    WavFile.write(Music.stereo(44_100), file);
  }

  /** Removes the file. */
  @TearDown
  public void remove() throws IOException {
    folder.remove();
  }

  /** A minute of sound, counted in seconds. */
  @Benchmark
  @OperationsPerInvocation(Music.SECONDS)
  public AudioClip read() {
    return reader.read(file, channels);
  }
}
