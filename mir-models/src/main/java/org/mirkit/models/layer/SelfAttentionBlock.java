package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import java.util.Arrays;
import java.util.function.Function;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.LayerBlock;
import org.mirkit.models.engine.Numbers;
import org.mirkit.models.engine.RealFrames;

/** {@link SelfAttention} on the engine. */
final class SelfAttentionBlock {
  private static final String NORM = "norm.";
  private static final double LONGEST = 10_000;

  private final SelfAttention layer;
  private final int units;
  private final float[] positions;

  private SelfAttentionBlock(SelfAttention layer, Sequence shape) {
    this.layer = layer;
    this.units = shape.units();
    this.positions =
        layer.positions() == SelfAttention.Positions.SINUSOIDAL
            ? sinusoids(shape.frames(), units)
            : new float[0];
  }

  /** A block that gives the shape that it takes. */
  static Block of(SelfAttention layer, Sequence shape) {
    int units = shape.units();
    return LayerBlock.giving(shape)
        .weight("in_proj_weight", 3L * units, units)
        .bias("in_proj_bias", 3L * units)
        .weight("out_proj.weight", units, units)
        .bias("out_proj.bias", units)
        .scaleAndShift(NORM, units)
        .computingFramed(new SelfAttentionBlock(layer, shape)::compute);
  }

  /** Row-major (T, V): sine at even units, cosine at odd ones (Vaswani et al. 2017, 3.5). */
  static float[] sinusoids(int frames, int units) {
    float[] table = new float[frames * units];
    for (int frame = 0; frame < frames; frame++) {
      for (int unit = 0; unit < units; unit++) {
        double angle = frame / Math.pow(LONGEST, (double) (unit - unit % 2) / units);
        table[frame * units + unit] = (float) (unit % 2 == 0 ? Math.sin(angle) : Math.cos(angle));
      }
    }
    return table;
  }

  private NDArray compute(Framed input, Function<String, NDArray> weights, boolean training) {
    NDArray x = placed(Frames.last(input.values()));
    NDArray found =
        linear(attend(x, input.real(), weights), "out_proj.weight", "out_proj.bias", weights);
    NDArray kept =
        x.getNDArrayInternal().dropout(found, (float) layer.dropout(), training).singletonOrThrow();
    return NormBlock.level(LayerNorm.STANDARD, NORM, x.add(kept), weights);
  }

  private NDArray placed(NDArray x) {
    if (positions.length == 0) {
      return x;
    }
    int size = Math.toIntExact(x.size(1)) * units;
    float[] first = size == positions.length ? positions : Arrays.copyOf(positions, size);
    return x.add(x.getManager().create(first, new Shape(x.size(1), units)));
  }

  /** What each frame finds, all heads side by side (B, T, V). */
  private NDArray attend(NDArray x, RealFrames real, Function<String, NDArray> weights) {
    NDList asked = linear(x, "in_proj_weight", "in_proj_bias", weights).split(3, 2);
    NDArray queries = heads(asked.get(0));
    NDArray keys = heads(asked.get(1));
    NDArray values = heads(asked.get(2));
    NDArray scale = Numbers.beside(x, 1 / Math.sqrt((double) units / layer.heads()));
    NDArray fits = queries.matMul(keys.transpose(0, 1, 3, 2)).mul(scale);
    NDArray shares = real.barred(fits).softmax(-1);
    return shares.matMul(values).transpose(0, 2, 1, 3).reshape(x.getShape());
  }

  /** (B, T, V) as (B, heads, T, V / heads). */
  private NDArray heads(NDArray x) {
    return x.reshape(x.size(0), x.size(1), layer.heads(), units / layer.heads())
        .transpose(0, 2, 1, 3);
  }

  private static NDArray linear(
      NDArray x, String weight, String bias, Function<String, NDArray> weights) {
    return Linear.linear(x, weights.apply(weight), weights.apply(bias)).singletonOrThrow();
  }
}
