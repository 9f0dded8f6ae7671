package org.mirkit.models.layer;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;

class ListeningContractsTest {
  @Nested
  class OfDilatedConvInGroups implements LayerContracts<Conv> {
    @Override
    public Conv exampleConfig() {
      return new Conv(
          8,
          List.of(3, 2),
          List.of(1, 1),
          List.of(2, 4),
          2,
          Padding.VALID,
          true,
          false,
          Activation.RELU);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, new FeatureMap(4, 5, 5));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(new FeatureMap(4, 4, 5), new FeatureMap(4, 5, 4), new FeatureMap(3, 9, 9));
    }
  }

  @Nested
  class OfConv1d implements LayerContracts<Conv1d> {
    @Override
    public Conv1d exampleConfig() {
      return new Conv1d(10, 3, 2, 2, 1, Padding.VALID, true, Activation.RELU);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, SEQUENCE, new Sequence(1, 5));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(VECTOR, new Sequence(1, 4));
    }
  }

  @Nested
  class OfFilterBank implements LayerContracts<FilterBank> {
    @Override
    public FilterBank exampleConfig() {
      return new FilterBank(
          FilterBank.Kind.GABOR,
          4,
          8000,
          100,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          true,
          FilterBank.Compression.LOG);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(new FeatureMap(1, 1, 1024), new FeatureMap(1, 256, 1));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(MAP, SEQUENCE, VECTOR, new FeatureMap(1, 1, 1023));
    }
  }

  @Nested
  class OfOverlappingPool implements LayerContracts<Pool> {
    @Override
    public Pool exampleConfig() {
      return new Pool(Pooling.MAX, List.of(3, 3), Optional.of(List.of(2, 1)));
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, new FeatureMap(1, 3, 3));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(SEQUENCE, VECTOR, new FeatureMap(1, 2, 3));
    }
  }

  @Nested
  class OfPool1d implements LayerContracts<Pool1d> {
    @Override
    public Pool1d exampleConfig() {
      return new Pool1d(Pooling.MAX, 3);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, new Sequence(4, 3));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(new Sequence(4, 2), VECTOR);
    }
  }

  @Nested
  class OfAdaptivePool implements LayerContracts<AdaptivePool> {
    @Override
    public AdaptivePool exampleConfig() {
      return new AdaptivePool(Pooling.MAX, List.of(5, 3));
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, new FeatureMap(3, 5, 3));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(SEQUENCE, VECTOR, new FeatureMap(1, 4, 3), new FeatureMap(1, 5, 2));
    }
  }

  @Nested
  class OfAttentionPool implements LayerContracts<AttentionPool> {
    @Override
    public AttentionPool exampleConfig() {
      return new AttentionPool(3);
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
  class OfSelfAttention implements LayerContracts<SelfAttention> {
    @Override
    public SelfAttention exampleConfig() {
      return new SelfAttention(4, SelfAttention.Positions.SINUSOIDAL, 0.1);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, new Sequence(8, 3));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(SEQUENCE, VECTOR);
    }
  }
}
