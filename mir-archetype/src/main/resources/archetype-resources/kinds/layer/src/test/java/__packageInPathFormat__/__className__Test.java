package ${package};

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

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
import org.mirkit.models.engine.contract.DjlLayerContract;
import org.mirkit.testkit.ProviderContract;

class ${className}Test implements ProviderContract<${className}, Layer>, DjlLayerContract {

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

  private static float[] output(${className} layer, TensorShape shape, float... values) {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray x = manager.create(values, TensorLayout.of(shape, 1));
      Block block = layer.toBlock(shape);
      block.initialize(manager, DataType.FLOAT32, TensorLayout.of(shape, 1));
      return block
          .forward(new ParameterStore(manager, false), new NDList(x), false)
          .singletonOrThrow()
          .toFloatArray();
    }
  }
}
