package org.mirkit.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
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
 * <p>Bound by memory: 66 kB of floats are written into a new array. What that costs at least is
 * measured beside it: the same floats copied from memory, row by row.
 */
public class FeatureReadBenchmark extends Measured {
  private static final int EXCERPT_FRAMES = 129;

  /** What the cache holds. */
  @Param({"FLOAT16", "FLOAT32"})
  public Precision precision;

  private final Features features =
      new MelSpectrogram(MelConfig.defaults()).extract(Music.mono(22_050));
  private final FloatBuffer inMemory =
      ByteBuffer.allocateDirect(Float.BYTES * features.size())
          .order(ByteOrder.nativeOrder())
          .asFloatBuffer();
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
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    inMemory.put(0, values);
  }

  /** Removes the cache. */
  @TearDown
  public void remove() throws IOException {
    folder.remove();
  }

  /** One excerpt. */
  @Benchmark
  public Features excerpt() {
    return track.read(next(), EXCERPT_FRAMES);
  }

  /** The same floats without a cache: the ceiling. */
  @Benchmark
  public float[] copy() {
    int from = next();
    int rows = features.spec().channels() * features.spec().bins();
    float[] excerpt = new float[rows * EXCERPT_FRAMES];
    for (int row = 0; row < rows; row++) {
      inMemory.get(row * features.frames() + from, excerpt, row * EXCERPT_FRAMES, EXCERPT_FRAMES);
    }
    return excerpt;
  }

  private int next() {
    first = (first + EXCERPT_FRAMES) % (track.frames() - EXCERPT_FRAMES);
    return first;
  }
}
