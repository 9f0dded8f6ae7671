package org.mirkit.models.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.representation.Features;
import org.mirkit.models.engine.TensorLayout;

/** Room for a batch of features that is filled again for every step and read where it lies. */
public final class FeatureBatch {
  /** A cache line, and what the engine gives its own arrays. */
  private static final int ALIGNMENT = 64;

  private final FeatureMap shape;
  private final ByteBuffer memory;
  private final FloatBuffer floats;
  private final float[] example;

  /**
   * Room for so many examples.
   *
   * @throws ModelException if that is more than one buffer can hold
   */
  public FeatureBatch(FeatureMap shape, int capacity) {
    this.shape = shape;
    long bytes = shape.size() * capacity * Float.BYTES;
    if (bytes > Integer.MAX_VALUE - ALIGNMENT) {
      throw new ModelException(
          "a batch of %d examples of %s takes %d MB; use a smaller batchSize or shorter crops, to stay below 2048 MB"
              .formatted(capacity, shape, bytes >> 20));
    }
    this.memory =
        ByteBuffer.allocateDirect((int) bytes + ALIGNMENT)
            .alignedSlice(ALIGNMENT)
            .order(ByteOrder.nativeOrder());
    this.floats = memory.asFloatBuffer();
    this.example = new float[Math.toIntExact(shape.size())];
  }

  /**
   * Puts one example in its place.
   *
   * @throws ModelException if it has another shape than the network was built for
   */
  public void put(int slot, Features features) {
    if (features.spec().channels() != shape.channels()
        || features.spec().bins() != shape.bins()
        || features.frames() != shape.frames()) {
      throw new ModelException(
          "features of %d × %d × %d given to a network for %s; crop or represent them as in its signature"
              .formatted(
                  features.spec().channels(), features.spec().bins(), features.frames(), shape));
    }
    features.copyTo(example, 0);
    floats.put(slot * example.length, example);
  }

  /**
   * The first examples as an array on this memory: it must be closed before the next {@link #put}.
   */
  public NDArray lend(NDManager manager, int count) {
    ByteBuffer view = memory.duplicate().order(ByteOrder.nativeOrder());
    view.limit(count * example.length * Float.BYTES);
    return manager.create(view, TensorLayout.of(shape, count), DataType.FLOAT32);
  }
}
