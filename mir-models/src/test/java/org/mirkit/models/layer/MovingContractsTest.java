package org.mirkit.models.layer;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.layer.Permute.MapAxis;

class MovingContractsTest {
  @Nested
  class OfToSequence implements LayerContracts<ToSequence> {
    @Override
    public ToSequence exampleConfig() {
      return new ToSequence();
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
  class OfToMap implements LayerContracts<ToMap> {
    @Override
    public ToMap exampleConfig() {
      return new ToMap(2);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, new Sequence(6, 3));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(SEQUENCE, VECTOR);
    }
  }

  @Nested
  class OfReshape implements LayerContracts<Reshape> {
    @Override
    public Reshape exampleConfig() {
      return new Reshape(List.of(3, -1, 4));
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP);
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(SEQUENCE, VECTOR);
    }
  }

  @Nested
  class OfReshapeToAllSides implements LayerContracts<Reshape> {
    @Override
    public Reshape exampleConfig() {
      return new Reshape(List.of(5, 7));
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(SEQUENCE, new FeatureMap(1, 5, 7));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(MAP, VECTOR);
    }
  }

  @Nested
  class OfPermute implements LayerContracts<Permute> {
    @Override
    public Permute exampleConfig() {
      return new Permute(List.of(MapAxis.BINS, MapAxis.CHANNELS, MapAxis.FRAMES));
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP);
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(SEQUENCE, VECTOR);
    }
  }
}
