package org.mirkit.api.model;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.ModelException;

/**
 * Layers one after another, as data: the whole stack is checked and its parameters counted before a
 * weight exists.
 *
 * @param layers in the order of the flow; may be empty
 */
@API(status = API.Status.STABLE, since = "1.0")
public record LayerStack(List<Layer> layers) {

  /** Copies the list. */
  public LayerStack {
    layers = List.copyOf(layers);
  }

  /**
   * The shapes all through the stack.
   *
   * @return a row per layer
   * @throws ModelException at the first layer that cannot take what comes; the message names it by
   *     number and description
   */
  public List<LayerShape> infer(TensorShape input) {
    List<LayerShape> shapes = new ArrayList<>();
    TensorShape current = input;
    ReceptiveField field = ReceptiveField.POINT;
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      try {
        TensorShape output = layer.outputShape(current);
        field = field.then(layer.receptiveField(current));
        shapes.add(
            new LayerShape(
                layer.describe(),
                current,
                output,
                layer.parameterCount(current),
                layer.multiplyAdds(current),
                field));
        current = output;
      } catch (ModelException e) {
        throw new ModelException(
            "layer %d (%s) cannot take %s: %s"
                .formatted(i + 1, layer.describe(), current, e.getMessage()),
            e);
      }
    }
    return List.copyOf(shapes);
  }
}
