package org.mirkit.models.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.LayerStack;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.NestedBlock;

/**
 * Layers one after another inside another layer. Where there are none, what comes in goes out.
 *
 * @param layers in the order of the flow
 */
record Chain(List<Layer> layers) {

  /**
   * Copies the list that was given as a parameter.
   *
   * @throws ConfigException naming the parameter, if the list is empty
   */
  static List<Layer> require(String parameter, List<Layer> layers) {
    if (layers.isEmpty()) {
      throw new ConfigException(
          parameter, "expected at least one layer, such as [{use: conv, filters: 16}]; found none");
    }
    return List.copyOf(layers);
  }

  /**
   * A row per layer.
   *
   * @throws ModelException naming the layer that does not fit or means nothing to the engine
   */
  List<LayerShape> shapes(TensorShape input) {
    for (Layer layer : layers) {
      if (!(layer instanceof DjlLayer)) {
        throw new ModelException(
            "%s inside means nothing to the engine: %s does not implement %s; use another layer"
                .formatted(layer.describe(), layer.getClass().getName(), DjlLayer.class.getName()));
      }
    }
    return new LayerStack(layers).infer(input);
  }

  TensorShape outputShape(TensorShape input) {
    List<LayerShape> shapes = shapes(input);
    return shapes.isEmpty() ? input : shapes.get(shapes.size() - 1).output();
  }

  long parameterCount(TensorShape input) {
    return shapes(input).stream().mapToLong(LayerShape::parameters).sum();
  }

  long multiplyAdds(TensorShape input) {
    return shapes(input).stream().mapToLong(LayerShape::multiplyAdds).sum();
  }

  ReceptiveField receptiveField(TensorShape input) {
    List<LayerShape> shapes = shapes(input);
    return shapes.isEmpty() ? ReceptiveField.POINT : shapes.get(shapes.size() - 1).receptiveField();
  }

  /** {@link DjlLayer#realFrames} through all layers; 1 once there are no frames any more. */
  int realFrames(TensorShape input, int frames) {
    List<LayerShape> shapes = shapes(input);
    int left = frames;
    for (int i = 0; i < layers.size(); i++) {
      TensorShape shape = shapes.get(i).input();
      left = shape instanceof Vector ? 1 : ((DjlLayer) layers.get(i)).realFrames(shape, left);
    }
    return left;
  }

  /** Asks each layer for {@link DjlLayer#requireSources}. */
  void requireSources() {
    for (Layer layer : layers) {
      if (layer instanceof DjlLayer understood) {
        understood.requireSources();
      }
    }
  }

  /** Whether one of the layers needs raw features. */
  boolean needsRawFeatures() {
    return layers.stream().anyMatch(Layer::needsRawFeatures);
  }

  /** Asks each layer for {@link Layer#requireHears}. */
  void requireHears(FeatureSpec features) {
    layers.forEach(layer -> layer.requireHears(features));
  }

  /** All layers in a line: {@code conv 8@3×3, relu → max pool 2×2}. */
  String describe() {
    return layers.isEmpty()
        ? "as it is"
        : layers.stream().map(Layer::describe).collect(Collectors.joining(" → "));
  }

  /**
   * Adds the layers as parts that are called prefix and number, from 1.
   *
   * @return their names
   */
  List<String> addTo(NestedBlock.Builder block, String prefix, TensorShape input) {
    List<LayerShape> shapes = shapes(input);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      String name = prefix + (i + 1);
      block.part(name, (DjlLayer) layers.get(i), shapes.get(i).input());
      names.add(name);
    }
    return names;
  }
}
