package org.mirkit.models.stack;

import java.util.List;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.engine.contract.DjlLayerContract;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Dense;

class HeadLayerTest implements DjlLayerContract {

  @Override
  public Layer layer() {
    return new HeadLayer(new Dense(3, 0, Activation.LINEAR));
  }

  @Override
  public List<TensorShape> acceptedShapes() {
    return List.of(new FeatureMap(2, 5, 9), new Sequence(5, 9), new Vector(6));
  }
}
