package org.mirkit.models.weights;

import java.util.Arrays;

/** An array of floats with its shape, row-major. The arrays are handed over, not copied. */
public final class Tensor {
  private final long[] shape;
  private final float[] values;

  /**
   * Takes over both arrays.
   *
   * @param shape sizes, outermost first; none for a single value
   * @param values as many as the shape says
   */
  public Tensor(long[] shape, float[] values) {
    if (count(shape) != values.length) {
      throw new IllegalArgumentException(
          values.length + " values do not fill " + Arrays.toString(shape));
    }
    this.shape = shape;
    this.values = values;
  }

  /** Number of values that a shape holds. */
  static long count(long[] shape) {
    return Arrays.stream(shape).reduce(1, Math::multiplyExact);
  }

  /**
   * The same values with the axes in another order.
   *
   * @param axes for each axis of the result the one of this array that it shows
   */
  Tensor permuted(int... axes) {
    long[] sizes = Arrays.stream(axes).mapToLong(axis -> shape[axis]).toArray();
    int[] steps = new int[axes.length];
    int[] own = strides();
    for (int i = 0; i < axes.length; i++) {
      steps[i] = own[axes[i]];
    }
    float[] moved = new float[values.length];
    int[] place = new int[axes.length];
    for (int i = 0, from = 0; i < moved.length; i++) {
      moved[i] = values[from];
      for (int axis = axes.length - 1; axis >= 0; axis--) {
        from += steps[axis];
        if (++place[axis] < sizes[axis]) {
          break;
        }
        from -= (int) (steps[axis] * sizes[axis]);
        place[axis] = 0;
      }
    }
    return new Tensor(sizes, moved);
  }

  private int[] strides() {
    int[] strides = new int[shape.length];
    int stride = 1;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= (int) shape[axis];
    }
    return strides;
  }

  /** The sizes; not to be written to. */
  public long[] shape() {
    return shape;
  }

  /** The values; not to be written to. */
  public float[] values() {
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tensor that
        && Arrays.equals(shape, that.shape)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(shape) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Tensor" + Arrays.toString(shape);
  }
}
