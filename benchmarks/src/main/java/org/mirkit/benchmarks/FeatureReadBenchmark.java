package org.mirkit.benchmarks;

import java.io.IOException;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelSpectrogram;
import org.mirkit.runner.features.FeatureKey;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.FrameSource;
import org.mirkit.runner.features.Precision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * An excerpt of 3 s (128 mel bands × 129 frames) read from the feature cache, as a training does
 * for each example. An operation is one excerpt, each from another place of the track.
 *
 * <p>Bound by memory: 66 kB of floats are written, which at 10 GB/s takes 7 µs: 150 000 excerpts a
 * second. We reach a third with FLOAT32; FLOAT16 adds the decoding of each value (see {@code
 * HalfFloatBenchmark}).
 */
public class FeatureReadBenchmark extends Measured {
  private static final int EXCERPT_FRAMES = 129;

  /** What the cache holds. */
  @Param({"FLOAT16", "FLOAT32"})
  public Precision precision;

  private final Features features =
      new MelSpectrogram(MelConfig.defaults()).extract(Music.mono(22_050));
  private final ScratchFolder folder = new ScratchFolder();
  private FrameSource track = FrameSource.of(features);
  private int first;

  /** Fills the cache. */
  @Setup
  public void store() {
    FeatureStore store = new FeatureStore(folder.path(), precision);
    FeatureKey key = store.key("music");
    store.put(key, features);
    track = store.find(key, features.spec()).orElseThrow();
  }

  /** Removes the cache. */
  @TearDown
  public void remove() throws IOException {
    folder.remove();
  }

  /** One excerpt. */
  @Benchmark
  public Features excerpt() {
    first = (first + EXCERPT_FRAMES) % (track.frames() - EXCERPT_FRAMES);
    return track.read(first, EXCERPT_FRAMES);
  }
}
