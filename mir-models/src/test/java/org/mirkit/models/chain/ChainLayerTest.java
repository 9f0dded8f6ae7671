package org.mirkit.models.chain;

import java.util.List;
import java.util.Set;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.chain.ChainConfig.Answers;
import org.mirkit.models.engine.contract.DjlLayerContract;

class ChainLayerTest implements DjlLayerContract {

  @Override
  public Layer layer() {
    return new ChainLayer(Answers.MARGINALS);
  }

  @Override
  public List<TensorShape> acceptedShapes() {
    return List.of(new TensorShape.Sequence(25, 150), new TensorShape.Sequence(1, 1));
  }

  @Override
  public List<TensorShape> refusedShapes() {
    return List.of(new TensorShape.Vector(25), new TensorShape.FeatureMap(1, 25, 150));
  }

  @Override
  public Set<String> weightsBesideTheOutput() {
    return Set.of(ChainLayer.TRANSITIONS, ChainLayer.START, ChainLayer.END);
  }
}
