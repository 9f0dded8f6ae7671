package org.mirkit.models.layer;

import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape;

/**
 * A patch of a feature map.
 *
 * @param bins along frequency
 * @param frames along time
 */
record Window(int bins, int frames) {

  /**
   * Reads {@code [bins, frames]}.
   *
   * @throws ConfigException naming the parameter, unless there are two numbers from 1
   */
  static Window of(String parameter, List<Integer> binsAndFrames) {
    if (binsAndFrames.size() != 2 || binsAndFrames.get(0) < 1 || binsAndFrames.get(1) < 1) {
      throw new ConfigException(
          parameter,
          "expected [bins, frames], both at least 1, such as [3, 3]; found " + binsAndFrames);
    }
    return new Window(binsAndFrames.get(0), binsAndFrames.get(1));
  }

  /** The same points with gaps between them. */
  Window dilated(Window dilation) {
    return new Window((bins - 1) * dilation.bins + 1, (frames - 1) * dilation.frames + 1);
  }

  /** Refuses a map that is smaller than this window; the message says what would do. */
  void requireInside(String what, TensorShape.FeatureMap map, String remedy) {
    requireInside(what, "bins", bins, map.bins(), remedy);
    requireInside(what, "frames", frames, map.frames(), remedy);
  }

  private static void requireInside(String what, String axis, int window, int size, String remedy) {
    if (window > size) {
      throw new ModelException(
          "%s of %d %s on %d %s; use at most %d%s"
              .formatted(what, window, axis, size, axis, size, remedy));
    }
  }

  @Override
  public String toString() {
    return bins + "×" + frames;
  }
}
