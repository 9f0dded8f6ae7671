package org.mirkit.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.stream.IntStream;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelSpectrogram;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.FrameSource;
import org.mirkit.runner.features.Precision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * An excerpt of 3 s (128 mel bands × 129 frames) read from the feature cache, as a training does
 * for each example. An operation is one excerpt, each from another place of another track.
 *
 * <p>Bound by memory: 66 kB of floats are written into a new array. What that costs at least is
 * measured beside it: the same floats copied from memory, row by row. One track stays in a core's
 * own cache; 200 of them, 270 MB of floats, do not, as in the epochs of a real collection.
 */
public class FeatureReadBenchmark extends Measured {
  private static final int EXCERPT_FRAMES = 129;

  /** No divisor of it, so that neighbours in time are no neighbours in memory. */
  private static final int TRACK_STRIDE = 77;

  /** What the cache holds. */
  @Param({"FLOAT16", "FLOAT32"})
  public Precision precision;

  /** How many tracks are read in turns. */
  @Param({"1", "200"})
  public int tracks;

  private final Features features =
      new MelSpectrogram(MelConfig.defaults()).extract(Music.mono(22_050));
  private final ScratchFolder folder = new ScratchFolder();
  private FloatBuffer[] inMemory = {};
  private FrameSource[] inCache = {};
  private int first;
  private int track;

  /** Fills the cache. */
  @Setup
  public void store() {
    FeatureStore store = new FeatureStore(folder.path(), precision);
    inCache =
        IntStream.range(0, tracks)
            .mapToObj(i -> store.keep(store.key("music " + i), features))
            .toArray(FrameSource[]::new);
    inMemory = IntStream.range(0, tracks).mapToObj(i -> values()).toArray(FloatBuffer[]::new);
  }

  private FloatBuffer values() {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return ByteBuffer.allocateDirect(Float.BYTES * values.length)
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer()
        .put(0, values);
  }

  /** Removes the cache. */
  @TearDown
  public void remove() throws IOException {
    folder.remove();
  }

  /** One excerpt. */
  @Benchmark
  public Features excerpt() {
    next();
    return inCache[track].read(first, EXCERPT_FRAMES);
  }

  /** The same floats without a cache: the ceiling. */
  @Benchmark
  public float[] copy() {
    next();
    int rows = features.spec().channels() * features.spec().bins();
    float[] excerpt = new float[rows * EXCERPT_FRAMES];
    for (int row = 0; row < rows; row++) {
      inMemory[track].get(
          row * features.frames() + first, excerpt, row * EXCERPT_FRAMES, EXCERPT_FRAMES);
    }
    return excerpt;
  }

  private void next() {
    first = (first + EXCERPT_FRAMES) % (features.frames() - EXCERPT_FRAMES);
    track = (track + TRACK_STRIDE) % tracks;
  }
}
