package org.mirkit.models.engine;

import ai.djl.ndarray.NDArray;
import org.apiguardian.api.API;

/**
 * A batch in which examples may be shorter than it is.
 *
 * @param values laid out as {@link TensorLayout} says, 0 after real frames
 * @param real which frames those are
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record Framed(NDArray values, RealFrames real) {

  /** A batch of examples that are all as long as it. */
  public static Framed whole(NDArray values) {
    return new Framed(values, RealFrames.everywhere());
  }
}
