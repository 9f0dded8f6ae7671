package org.mirkit.models.layer;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;

class NestedContractsTest {
  @Nested
  class OfResidual implements LayerContracts<Residual> {
    @Override
    public Residual exampleConfig() {
      return new Residual(
          List.of(
              new Conv(4, List.of(3, 3), List.of(2, 2), Padding.SAME, false, Activation.RELU),
              new BatchNorm(0.1, 1e-5)),
          true,
          Activation.RELU);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, new FeatureMap(4, 5, 5));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(SEQUENCE, VECTOR);
    }
  }

  @Nested
  class OfResidualWithoutProjection implements LayerContracts<Residual> {
    @Override
    public Residual exampleConfig() {
      return new Residual(List.of(new Dense(9, 0, Activation.RELU)), false, Activation.LINEAR);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(VECTOR, new Sequence(9, 3));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(MAP, SEQUENCE);
    }
  }

  @Nested
  class OfParallel implements LayerContracts<Parallel> {
    @Override
    public Parallel exampleConfig() {
      return new Parallel(
          List.of(
              List.of(new Dense(3, 0, Activation.RELU)),
              List.of(new Dense(4, 2, Activation.RELU))));
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
  class OfParallelOfUnlikeShapes implements LayerContracts<Parallel> {
    @Override
    public Parallel exampleConfig() {
      return new Parallel(
          List.of(
              List.of(
                  new Conv(4, List.of(3, 3), List.of(2, 2), Padding.SAME, false, Activation.RELU)),
              List.of()));
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(new FeatureMap(3, 1, 1));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(MAP, SEQUENCE, VECTOR);
    }
  }
}
