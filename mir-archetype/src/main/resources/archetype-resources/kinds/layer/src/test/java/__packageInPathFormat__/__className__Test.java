package ${package};

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.engine.TensorLayout;
import org.mirkit.testkit.LayerContract;
import org.mirkit.testkit.ProviderContract;

class ${className}Test implements ProviderContract<${className}, Layer>, LayerContract {

  @Override
  public Provider<${className}, Layer> provider() {
    return ${className}Plugin.LAYER;
  }

  @Override
  public ${className} exampleConfig() {
    return new ${className}(1);
  }

  @Override
  public Layer layer() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<TensorShape> acceptedShapes() {
    return List.of(
        new TensorShape.FeatureMap(3, 8, 16),
        new TensorShape.Sequence(8, 16),
        new TensorShape.Vector(8));
  }

  @Test
  void slope_of_0_halves_whatever_comes() {
    float[] halved = output(new ${className}(0), new TensorShape.Vector(2), -2, 4);
    assertArrayEquals(new float[] {-1, 2}, halved, 1e-6f);
  }

  @Test
  void steep_slope_closes_below_0_and_opens_above() {
    float[] gated = output(new ${className}(100), new TensorShape.FeatureMap(2, 1, 1), -2, 4);
    assertArrayEquals(new float[] {0, 4}, gated, 1e-6f);
  }

  @Test
  void block_has_the_weights_and_the_shape_that_were_foretold() {
    for (TensorShape shape : acceptedShapes()) {
      try (NDManager manager = NDManager.newBaseManager()) {
        Block block = block(exampleConfig(), shape, manager);
        long weights =
            block.getParameters().values().stream()
                .mapToLong(parameter -> parameter.getArray().size())
                .sum();
        assertEquals(layer().parameterCount(shape), weights, shape.toString());
      }
      float[] output = output(exampleConfig(), shape, new float[(int) shape.size()]);
      assertEquals(layer().outputShape(shape).size(), output.length, shape.toString());
    }
  }

  private static float[] output(${className} layer, TensorShape shape, float... values) {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray x = manager.create(values, TensorLayout.of(shape, 1));
      Block block = block(layer, shape, manager);
      return block
          .forward(new ParameterStore(manager, false), new NDList(x), false)
          .singletonOrThrow()
          .toFloatArray();
    }
  }

  private static Block block(${className} layer, TensorShape shape, NDManager manager) {
    Block block = layer.toBlock(shape);
    block.initialize(manager, DataType.FLOAT32, TensorLayout.of(shape, 1));
    return block;
  }
}
