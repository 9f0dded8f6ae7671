package org.mirkit.models.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.initializer.Initializer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mirkit.models.engine.NestedBlock.Beginning;

/**
 * Lets all weights of a block begin with given values. They are asked for when the first weight
 * begins and let go one by one; a block that is filled otherwise, such as from a checkpoint, never
 * asks.
 */
final class GivenWeights {
  private final Beginning beginning;
  private final Map<String, long[]> shapes = new LinkedHashMap<>();
  private final Map<String, float[]> values = new HashMap<>();

  private GivenWeights(Beginning beginning) {
    this.beginning = beginning;
  }

  /** Takes the place of however these weights would begin. */
  static void prepare(Block block, Beginning beginning) {
    new GivenWeights(beginning).prepare(block, "");
  }

  private void prepare(Block block, String path) {
    block.getDirectParameters().forEach(entry -> prepare(entry.getValue(), path + entry.getKey()));
    block.getChildren().forEach(child -> prepare(child.getValue(), path + child.getKey() + "."));
  }

  private void prepare(Parameter parameter, String name) {
    shapes.put(name, parameter.getShape().getShape());
    parameter.setInitializer(
        new Initializer() {
          @Override
          public NDArray initialize(NDManager manager, Shape shape, DataType type) {
            return LayerBlock.copy(take(name), shape, manager);
          }
        });
  }

  private float[] take(String name) {
    if (!values.containsKey(name)) {
      values.putAll(beginning.values(shapes));
    }
    return values.remove(name);
  }
}
