package org.mirkit.models.layer;

import java.util.List;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.OfferedPart;
import org.mirkit.models.engine.contract.DjlLayerContract;

/** What every layer of this module keeps to, and its provider. */
interface LayerContracts<L extends Record & Layer> extends OfferedPart<L, Layer>, DjlLayerContract {
  FeatureMap MAP = new FeatureMap(2, 12, 16);
  Sequence SEQUENCE = new Sequence(5, 7);
  Vector VECTOR = new Vector(9);

  @Override
  default Layer layer() {
    return provider().create(exampleConfig());
  }

  @Override
  default List<TensorShape> acceptedShapes() {
    return List.of(MAP, SEQUENCE, VECTOR);
  }
}
