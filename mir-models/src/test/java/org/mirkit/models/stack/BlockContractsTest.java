package org.mirkit.models.stack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.weights.WeightLayout;
import org.mirkit.testkit.LayerContract;
import org.mirkit.testkit.ProviderContract;

class BlockContractsTest implements ProviderContract<BlockConfig, Layer>, LayerContract {

  @Override
  public Provider<BlockConfig, Layer> provider() {
    return StackProviders.BLOCK;
  }

  @Override
  public BlockConfig exampleConfig() {
    return new BlockConfig(
        Optional.of(List.of(Stacks.conv(4, true), new Flatten())),
        Optional.empty(),
        Optional.of(1),
        true,
        Optional.empty(),
        Map.of(),
        WeightLayout.PYTORCH);
  }

  @Override
  public Layer layer() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<TensorShape> acceptedShapes() {
    return List.of(new FeatureMap(2, 12, 16));
  }

  @Override
  public List<TensorShape> refusedShapes() {
    return List.of(new Sequence(5, 7), new Vector(9));
  }
}
