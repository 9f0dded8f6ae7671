package org.mirkit.models.layer;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;

class SteadyingContractsTest {
  @Nested
  class OfLayerNorm implements LayerContracts<LayerNorm> {
    @Override
    public LayerNorm exampleConfig() {
      return new LayerNorm(1e-5);
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(new FeatureMap(1, 1, 9), new Sequence(1, 9));
    }
  }

  @Nested
  class OfInstanceNorm implements LayerContracts<InstanceNorm> {
    @Override
    public InstanceNorm exampleConfig() {
      return new InstanceNorm(1e-5);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, SEQUENCE);
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(VECTOR, new FeatureMap(3, 1, 1), new Sequence(5, 1));
    }
  }

  @Nested
  class OfSpatialDropout implements LayerContracts<SpatialDropout> {
    @Override
    public SpatialDropout exampleConfig() {
      return new SpatialDropout(0.5);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, SEQUENCE);
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(VECTOR);
    }
  }

  @Nested
  class OfSqueezeExcite implements LayerContracts<SqueezeExcite> {
    @Override
    public SqueezeExcite exampleConfig() {
      return new SqueezeExcite(2);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, SEQUENCE);
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(VECTOR);
    }
  }
}
