package org.mirkit.models.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import org.apiguardian.api.API;

/**
 * Numbers to multiply, divide or raise by in formulas that are differentiated. The engine keeps
 * such a factor until gradients are known; one that is given as a Java number lies in a Java buffer
 * that may be collected before, and then gradients are of chance.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class Numbers {

  private Numbers() {}

  /** A number in memory of the engine's own, which lives as long as the manager of an array. */
  public static NDArray beside(NDArray array, double value) {
    NDArray number = array.getManager().ones(new Shape(1), DataType.FLOAT32);
    return number.muli((float) value);
  }
}
