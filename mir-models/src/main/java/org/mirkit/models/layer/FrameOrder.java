package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import org.mirkit.models.engine.RealFrames;

/**
 * Frames of sequences in another order, each example by itself.
 *
 * @param places where each frame comes from, (B, T, 1), whole numbers
 */
record FrameOrder(NDArray places) {

  /** Real frames from the last to the first; what fills an example up stays where it is. */
  static FrameOrder backwards(RealFrames real, NDArray x) {
    int frames = Math.toIntExact(x.size(1));
    long[] places = new long[Math.toIntExact(x.size(0)) * frames];
    for (int i = 0; i < places.length; i++) {
      int frame = i % frames;
      int count = real.count(i / frames, frames);
      places[i] = frame < count ? count - 1 - frame : frame;
    }
    return of(places, x);
  }

  /** The last real frame of each example alone. */
  static FrameOrder ends(RealFrames real, NDArray x) {
    long[] places = new long[Math.toIntExact(x.size(0))];
    for (int i = 0; i < places.length; i++) {
      places[i] = real.count(i, Math.toIntExact(x.size(1))) - 1;
    }
    return of(places, x);
  }

  /** In memory of the engine's own, for gradients need them later. */
  private static FrameOrder of(long[] places, NDArray x) {
    long examples = x.size(0);
    Shape shape = new Shape(examples, places.length / examples, 1);
    try (NDArray lent = x.getManager().create(places, shape)) {
      return new FrameOrder(lent.duplicate());
    }
  }

  /** A sequence (B, T, V) in this order. */
  NDArray of(NDArray x) {
    Shape shape = new Shape(x.size(0), places.size(1), x.size(2));
    return x.gather(places.broadcast(shape), 1);
  }
}
