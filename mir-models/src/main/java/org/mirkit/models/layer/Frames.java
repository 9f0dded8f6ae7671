package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;

/** Turns batches so that what belongs to a frame lies together. */
final class Frames {
  private static final int MAP_DIMENSIONS = 4;

  private Frames() {}

  /** (B, N, F, T) or (B, T, V) as (B, T, V). */
  static NDArray last(NDArray x) {
    return x.getShape().dimension() == MAP_DIMENSIONS ? first(x).transpose(0, 2, 1) : x;
  }

  /** (B, N, F, T) or (B, T, V) as (B, V, T). */
  static NDArray first(NDArray x) {
    if (x.getShape().dimension() == MAP_DIMENSIONS) {
      return x.reshape(x.size(0), x.size(1) * x.size(2), x.size(3));
    }
    return x.transpose(0, 2, 1);
  }
}
