package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.LayerBlock;

/** {@link Pool}, {@link AdaptivePool} and {@link GlobalPool} on the engine. */
final class PoolBlock {
  private static final int BINS = 2;
  private static final Shape NO_PADDING = new Shape(0, 0);

  private PoolBlock() {}

  /** A block that pools patches. */
  static Block of(Pool layer, TensorShape output) {
    return LayerBlock.giving(output).computing((x, weights, training) -> patches(layer, x));
  }

  /** A block that pools frames. */
  static Block of(Pool1d layer, TensorShape output) {
    return LayerBlock.giving(output)
        .computing(
            (x, weights, training) ->
                patches(layer.inTwoDimensions(), Frames.first(x).expandDims(BINS))
                    .squeeze(BINS)
                    .transpose(0, 2, 1));
  }

  private static NDArray patches(Pool layer, NDArray map) {
    Shape size = new Shape(layer.window().bins(), layer.window().frames());
    Shape step = new Shape(layer.steps().bins(), layer.steps().frames());
    return layer.kind() == Pooling.MAX
        ? ai.djl.nn.pooling.Pool.maxPool2d(map, size, step, NO_PADDING, false)
        : ai.djl.nn.pooling.Pool.avgPool2d(map, size, step, NO_PADDING, false, true);
  }

  /** A block that pools to a size. */
  static Block adaptive(AdaptivePool layer, TensorShape output) {
    Shape size = new Shape(layer.window().bins(), layer.window().frames());
    return LayerBlock.giving(output)
        .computing(
            (x, weights, training) ->
                layer.kind() == Pooling.MAX
                    ? JniUtils.adaptiveMaxPool((PtNDArray) x, size)
                    : JniUtils.adaptiveAvgPool((PtNDArray) x, size));
  }

  /** A block that pools all there is. */
  static Block global(GlobalPool layer, TensorShape input) {
    boolean map = input instanceof FeatureMap;
    return LayerBlock.giving(layer.outputShape(input))
        .computingFramed(
            (x, weights, training) ->
                x.real().all()
                    ? along(layer.kind(), map ? binsAndFrames(x.values()) : x.values(), map ? 2 : 1)
                    : real(layer.kind(), x, map));
  }

  private static NDArray binsAndFrames(NDArray x) {
    return x.reshape(x.size(0), x.size(1), x.size(2) * x.size(3));
  }

  private static NDArray real(Pooling kind, Framed x, boolean map) {
    if (kind == Pooling.MAX) {
      NDArray barred = x.real().barred(x.values());
      return along(kind, map ? binsAndFrames(barred) : barred, map ? 2 : 1);
    }
    NDArray mean = x.real().mean(x.values());
    return map ? mean.mean(new int[] {BINS}) : mean;
  }

  private static NDArray along(Pooling kind, NDArray x, int axis) {
    int[] axes = {axis};
    return kind == Pooling.MAX ? x.max(axes) : x.mean(axes);
  }
}
