package org.mirkit.models.stack;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.models.chain.ChainConfig;
import org.mirkit.models.chain.ChainConfig.Answers;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.LayerGroup;
import org.mirkit.models.layer.Parallel;
import org.mirkit.models.layer.Recurrent;
import org.mirkit.models.layer.SelfAttention;
import org.mirkit.models.layer.SpatialDropout;
import org.mirkit.models.network.InitialWeights;
import org.mirkit.models.train.Adam;
import org.mirkit.testkit.ModelContract;
import org.mirkit.testkit.ProviderContract;

class StackContractsTest {

  private interface StackContracts extends ProviderContract<StackConfig, Model>, ModelContract {
    List<Layer> layers();

    @Override
    default Provider<StackConfig, Model> provider() {
      return StackProviders.STACK;
    }

    @Override
    default StackConfig exampleConfig() {
      return StackConfig.of(layers());
    }

    @Override
    default Model model() {
      return provider().create(exampleConfig());
    }

    @Override
    default TrainingPlan plan() {
      return TrainingPlan.of(4, 8, new Adam(0.01, 0.9, 0.999, 1e-8, 0))
          .withPatience(4)
          .withCheckpoints(new Checkpoints(1, 0));
    }
  }

  @Nested
  class OfDense implements StackContracts {
    @Override
    public List<Layer> layers() {
      return List.of(new Dense(8, 1, Activation.RELU));
    }
  }

  @Nested
  class OfConvAndRecurrent implements StackContracts {
    @Override
    public List<Layer> layers() {
      return Stacks.crnn();
    }
  }

  /** With all the chance that layers take: it must come again after an interruption. */
  @Nested
  class OfLayersInLayers implements StackContracts {
    @Override
    public List<Layer> layers() {
      return List.of(
          new Parallel(List.of(List.of(), List.of(Stacks.conv(2, true), new SpatialDropout(0.3)))),
          new LayerGroup(List.of(Stacks.conv(4, true)), Optional.empty(), true),
          new Dense(6, 0, Activation.RELU),
          new SelfAttention(2, SelfAttention.Positions.SINUSOIDAL, 0.2),
          new Recurrent(Recurrent.Cell.GRU, 5, 2, 0.3, false, Recurrent.Output.LAST));
    }

    @Override
    public StackConfig exampleConfig() {
      return new StackConfig(
          Optional.of(layers()),
          Optional.empty(),
          true,
          InitialWeights.ORTHOGONAL,
          Optional.empty());
    }
  }

  private interface PerFrameContracts extends StackContracts {
    @Override
    default List<Layer> layers() {
      return Stacks.framewise();
    }

    @Override
    default ModelSignature signature() {
      return new ModelSignature(
          new TensorShape.FeatureMap(1, 8, 16),
          new Head(3, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.FRAME));
    }
  }

  @Nested
  class PerFrame implements PerFrameContracts {}

  @Nested
  class OfPathsOfAChain implements PerFrameContracts {
    @Override
    public StackConfig exampleConfig() {
      return chained(layers(), Answers.PATH);
    }
  }

  @Nested
  class OfMarginalsOfAChain implements PerFrameContracts {
    @Override
    public StackConfig exampleConfig() {
      return chained(layers(), Answers.MARGINALS);
    }
  }

  private static StackConfig chained(List<Layer> layers, Answers answers) {
    return new StackConfig(
        Optional.of(layers),
        Optional.empty(),
        true,
        InitialWeights.HE_NORMAL,
        Optional.of(new ChainConfig(answers)));
  }
}
