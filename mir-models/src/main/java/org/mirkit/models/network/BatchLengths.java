package org.mirkit.models.network;

import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.LayerStack;
import org.mirkit.api.model.TensorShape.FeatureMap;

/**
 * How long a batch may be: less than the longest by so many whole steps of the network that strides
 * and zeros at its ends fall as in the longest. What a network says of an example then does not
 * hang on those that it shares a batch with.
 *
 * @param longest frames of the signature
 * @param least below which nothing would be left for some layer
 * @param step frames of the input from one value of the output to the next
 */
public record BatchLengths(int longest, int least, int step) {

  static BatchLengths of(FeatureMap input, List<? extends Layer> layers) {
    LayerStack stack = new LayerStack(List.copyOf(layers));
    List<LayerShape> shapes = stack.infer(input);
    int step = shapes.isEmpty() ? 1 : shapes.get(shapes.size() - 1).receptiveField().frameStep();
    int fewest = input.frames() % step;
    int steps = (input.frames() - fewest) / step;
    int low = 0;
    int high = steps;
    while (low < high) {
      int middle = (low + high) / 2;
      if (fits(stack, input, fewest + middle * step)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return new BatchLengths(input.frames(), fewest + low * step, step);
  }

  private static boolean fits(LayerStack stack, FeatureMap input, int frames) {
    if (frames < 1) {
      return false;
    }
    try {
      stack.infer(new FeatureMap(input.channels(), input.bins(), frames));
      return true;
    } catch (ModelException e) {
      return false;
    }
  }

  /** The shortest batch for examples of at most so many frames. */
  public int of(int frames) {
    int wanted = Math.max(least, frames);
    return longest - (longest - wanted) / step * step;
  }
}
