package org.mirkit.models.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.mirkit.models.weights.Tensor;

/**
 * Arrays in memory of the engine's own. An array that DJL makes of Java's floats stays in a Java
 * buffer, whose alignment is chance; the engine's results may hang on alignment bit for bit.
 */
public final class NativeCopy {

  private NativeCopy() {}

  /** A copy that belongs to the manager. */
  public static NDArray of(Tensor tensor, NDManager manager) {
    try (NDArray lent = manager.create(tensor.values(), new Shape(tensor.shape()))) {
      return lent.duplicate();
    }
  }
}
