package org.mirkit.models.layer;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;

class LayerContractsTest {
  @Nested
  class OfDense implements LayerContracts<Dense> {
    @Override
    public Dense exampleConfig() {
      return new Dense(10, 0, Activation.RELU);
    }
  }

  @Nested
  class OfDenseWithContext implements LayerContracts<Dense> {
    @Override
    public Dense exampleConfig() {
      return new Dense(10, 2, Activation.TANH);
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
  class OfConv implements LayerContracts<Conv> {
    @Override
    public Conv exampleConfig() {
      return new Conv(8, List.of(3, 5), List.of(2, 1), Padding.VALID, true, Activation.LEAKY_RELU);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, new FeatureMap(1, 3, 5));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(SEQUENCE, VECTOR, new FeatureMap(1, 2, 5), new FeatureMap(1, 3, 4));
    }
  }

  @Nested
  class OfPool implements LayerContracts<Pool> {
    @Override
    public Pool exampleConfig() {
      return new Pool(Pooling.MAX, List.of(2, 3));
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(MAP, new FeatureMap(1, 2, 3));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(SEQUENCE, VECTOR, new FeatureMap(1, 1, 3));
    }
  }

  @Nested
  class OfGlobalPool implements LayerContracts<GlobalPool> {
    @Override
    public GlobalPool exampleConfig() {
      return new GlobalPool(Pooling.AVERAGE);
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
  class OfRecurrent implements LayerContracts<Recurrent> {
    @Override
    public Recurrent exampleConfig() {
      return new Recurrent(Recurrent.Cell.LSTM, 6, 2, true, Recurrent.Output.LAST);
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
  class OfBatchNorm implements LayerContracts<BatchNorm> {
    @Override
    public BatchNorm exampleConfig() {
      return new BatchNorm(0.1, 1e-5);
    }
  }

  @Nested
  class OfActivation implements LayerContracts<ActivationLayer> {
    @Override
    public ActivationLayer exampleConfig() {
      return new ActivationLayer(Activation.ELU);
    }
  }

  @Nested
  class OfDropout implements LayerContracts<Dropout> {
    @Override
    public Dropout exampleConfig() {
      return new Dropout(0.5);
    }
  }

  @Nested
  class OfFlatten implements LayerContracts<Flatten> {
    @Override
    public Flatten exampleConfig() {
      return new Flatten();
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(new FeatureMap(4, 65_536, 65_536));
    }
  }
}
