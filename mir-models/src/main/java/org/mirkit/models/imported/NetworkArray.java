package org.mirkit.models.imported;

import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * What goes into a network or comes out of it. The arrays are handed over, not copied.
 *
 * @param shape sizes, outermost first
 * @param values row-major
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record NetworkArray(long[] shape, float[] values) {

  /** Refuses values that do not fill the shape. */
  public NetworkArray {
    if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != values.length) {
      throw new IllegalArgumentException(
          values.length + " values do not fill " + Arrays.toString(shape));
    }
  }

  /** The innermost size; 1 for a single value. */
  int width() {
    return shape.length == 0 ? 1 : Math.toIntExact(shape[shape.length - 1]);
  }

  @Override
  public String toString() {
    return Arrays.toString(shape);
  }
}
