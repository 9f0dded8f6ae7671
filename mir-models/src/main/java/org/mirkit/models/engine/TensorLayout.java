package org.mirkit.models.engine;

import ai.djl.ndarray.types.Shape;
import org.apiguardian.api.API;
import org.mirkit.api.model.TensorShape;

/**
 * How examples lie in the engine's arrays, batch B first: a feature map as (B, N, F, T), a sequence
 * as (B, T, V), a vector as (B, V).
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class TensorLayout {

  private TensorLayout() {}

  /** The engine's shape of a batch of examples; {@code -1} stands for a batch of any size. */
  public static Shape of(TensorShape example, long batch) {
    if (example instanceof TensorShape.FeatureMap map) {
      return new Shape(batch, map.channels(), map.bins(), map.frames());
    }
    if (example instanceof TensorShape.Sequence sequence) {
      return new Shape(batch, sequence.frames(), sequence.units());
    }
    return new Shape(batch, example.size());
  }
}
