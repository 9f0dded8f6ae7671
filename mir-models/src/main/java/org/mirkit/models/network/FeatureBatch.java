package org.mirkit.models.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.representation.Features;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.RealFrames;
import org.mirkit.models.engine.TensorLayout;

/** Room for a batch of features that is filled again for every step and read where it lies. */
public final class FeatureBatch {
  /** A cache line, and what the engine gives its own arrays. */
  private static final int ALIGNMENT = 64;

  private final FeatureMap shape;
  private final int capacity;
  private final int[] counts;
  private ByteBuffer memory = ByteBuffer.allocateDirect(0);
  private FloatBuffer floats = memory.asFloatBuffer();
  private float[] example = new float[0];
  private int frames;
  private boolean shorterToo;

  /**
   * Room for so many examples.
   *
   * @throws ModelException if that is more than one buffer can hold
   */
  public FeatureBatch(FeatureMap shape, int capacity) {
    this(capacity, shape);
    begin(shape.frames());
  }

  private FeatureBatch(int capacity, FeatureMap shape) {
    this.shape = shape;
    this.capacity = capacity;
    this.counts = new int[capacity];
  }

  /** Room that grows with the examples that come, which may be shorter than the shape says. */
  public static FeatureBatch growing(FeatureMap shape, int capacity) {
    return new FeatureBatch(capacity, shape);
  }

  private void begin(int batchFrames) {
    frames = batchFrames;
    long bytes = batchShape().size() * capacity * Float.BYTES;
    long room = aligned(bytes) + ALIGNMENT;
    if (room > Integer.MAX_VALUE) {
      throw new ModelException(
          "a batch of %d examples of %s takes %d MB; use a smaller batchSize or shorter crops, to stay below 2048 MB"
              .formatted(capacity, batchShape(), bytes >> 20));
    }
    example = new float[Math.toIntExact(batchShape().size())];
    if (memory.capacity() < bytes) {
      memory =
          ByteBuffer.allocateDirect((int) room)
              .alignedSlice(ALIGNMENT)
              .order(ByteOrder.nativeOrder());
      floats = memory.asFloatBuffer();
    }
  }

  private FeatureMap batchShape() {
    return new FeatureMap(shape.channels(), shape.bins(), frames);
  }

  /** A slice ends, as it begins, at a multiple: without this its last bytes would be missing. */
  private static long aligned(long bytes) {
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  /** Begins a batch of so many frames, of which examples may have fewer. */
  public void beginShorter(int batchFrames) {
    shorterToo = true;
    if (frames != batchFrames) {
      begin(batchFrames);
    }
  }

  /**
   * Puts one example in its place, with 0 after its frames.
   *
   * @throws ModelException if it has another shape than the network was built for
   */
  public void put(int slot, Features features) {
    requireShape(features);
    counts[slot] = features.frames();
    if (features.frames() == frames) {
      features.copyTo(example, 0);
    } else {
      Arrays.fill(example, 0);
      for (int row = 0; row < shape.channels() * shape.bins(); row++) {
        features.copyRow(row / shape.bins(), row % shape.bins(), example, row * frames);
      }
    }
    floats.put(slot * example.length, example);
  }

  private void requireShape(Features features) {
    boolean length = shorterToo ? features.frames() <= frames : features.frames() == frames;
    if (features.spec().channels() != shape.channels()
        || features.spec().bins() != shape.bins()
        || !length) {
      throw new ModelException(
          "features of %d × %d × %d given to a network for %s; crop or represent them as in its signature"
              .formatted(
                  features.spec().channels(), features.spec().bins(), features.frames(), shape));
    }
  }

  /** Frames of the batch. */
  public int frames() {
    return frames;
  }

  /** Frames of an example that are its own. */
  public int count(int slot) {
    return counts[slot];
  }

  /**
   * Mixes each example with the next, and the last with the first. A mixture is as long as the
   * longer of both: the shorter goes on with 0, the mean of normalised features.
   *
   * @param shares of each in its mixture; as many as there are examples
   */
  public void mix(float[] shares) {
    int firstCount = counts[0];
    float[] first = row(0, new float[example.length]);
    float[] other = new float[example.length];
    int last = shares.length - 1;
    for (int slot = 0; slot < last; slot++) {
      mix(slot, shares[slot], row(slot + 1, other));
      counts[slot] = Math.max(counts[slot], counts[slot + 1]);
    }
    mix(last, shares[last], first);
    counts[last] = Math.max(counts[last], firstCount);
  }

  private float[] row(int slot, float[] values) {
    floats.get(slot * values.length, values);
    return values;
  }

  private void mix(int slot, float share, float[] other) {
    float[] own = row(slot, example);
    for (int i = 0; i < own.length; i++) {
      own[i] = share * own[i] + (1 - share) * other[i];
    }
    floats.put(slot * own.length, own);
  }

  /** Sets some bins of some frames of one example to 0, in all channels. */
  public void silence(int slot, int firstBin, int bins, int firstFrame, int count) {
    float[] zeros = new float[count];
    for (int channel = 0; channel < shape.channels(); channel++) {
      for (int bin = firstBin; bin < firstBin + bins; bin++) {
        int row = (channel * shape.bins() + bin) * frames;
        floats.put(slot * example.length + row + firstFrame, zeros);
      }
    }
  }

  /**
   * The first examples as an array of the manager's device. On the CPU it lies in this memory, so
   * it must be closed before the next {@link #put}; to a GPU it is copied before this returns.
   */
  public Framed lend(NDManager manager, int count) {
    ByteBuffer view = memory.duplicate().order(ByteOrder.nativeOrder());
    view.limit(count * example.length * Float.BYTES);
    NDArray values = manager.create(view, TensorLayout.of(batchShape(), count), DataType.FLOAT32);
    return new Framed(values, real(count));
  }

  /** Which frames of the first examples are their own. */
  public RealFrames real(int count) {
    return RealFrames.of(frames, Arrays.copyOf(counts, count));
  }
}
