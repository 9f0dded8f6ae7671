package org.mirkit.models.engine.contract;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.engine.RealFrames;
import org.mirkit.models.engine.TensorLayout;
import org.mirkit.models.network.NativeCopy;
import org.mirkit.models.weights.Tensor;

/**
 * A batch in Java's memory.
 *
 * @param shape of every example
 * @param each the values of each example, as {@link TensorLayout} lays them out
 * @param real which frames are real
 */
record Examples(TensorShape shape, List<float[]> each, RealFrames real) {

  /** One value of an input, by chance. */
  @FunctionalInterface
  interface Value {
    float of(RandomGenerator random);
  }

  /** So many examples by chance, which are the same for the same seed. */
  static Examples byChance(TensorShape shape, int count, long seed, Value value) {
    SplittableRandom random = new SplittableRandom(seed);
    float[][] each = new float[count][(int) shape.size()];
    for (float[] example : each) {
      for (int i = 0; i < example.length; i++) {
        example[i] = value.of(random);
      }
    }
    return whole(shape, each);
  }

  /** So many examples in which every value is 0. */
  static Examples silent(TensorShape shape, int count) {
    return whole(shape, new float[count][(int) shape.size()]);
  }

  /** Examples that are as long as their shape. */
  static Examples whole(TensorShape shape, float[]... each) {
    return new Examples(shape, List.of(each), RealFrames.everywhere());
  }

  /** One of them by itself. */
  Examples only(int example) {
    return whole(shape, each.get(example));
  }

  /** The first with another value at one place of all of its channels; units are bins. */
  Examples withOther(int bin, int frame, float added) {
    float[] changed = each.get(0).clone();
    for (int channel = 0; channel < TimeAxis.channels(shape); channel++) {
      changed[TimeAxis.place(shape, channel, bin, frame)] += added;
    }
    return whole(shape, changed);
  }

  /** Copies them to the engine. */
  NDArray lend(NDManager manager) {
    int size = (int) shape.size();
    float[] values = new float[each.size() * size];
    for (int i = 0; i < each.size(); i++) {
      System.arraycopy(each.get(i), 0, values, i * size, size);
    }
    long[] sides = TensorLayout.of(shape, each.size()).getShape();
    return NativeCopy.of(new Tensor(sides, values), manager);
  }
}
