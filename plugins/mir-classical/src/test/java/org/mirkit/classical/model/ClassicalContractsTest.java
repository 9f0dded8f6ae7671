package org.mirkit.classical.model;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.classical.learner.Kernel;
import org.mirkit.classical.learner.VectorDistance;
import org.mirkit.classical.summary.SummaryConfig;
import org.mirkit.testkit.ModelContract;
import org.mirkit.testkit.ProviderContract;

/** Every learner keeps the contracts, deciding once a track and every frame. */
class ClassicalContractsTest {

  private interface Contracts<C extends Record> extends ProviderContract<C, Model>, ModelContract {
    @Override
    default Model model() {
      return provider().create(exampleConfig());
    }

    @Override
    default TrainingPlan plan() {
      return TrainingPlan.of(2, 8, () -> 0).withCheckpoints(new Checkpoints(1, 0));
    }
  }

  private interface PerFrame extends ModelContract {
    @Override
    default ModelSignature signature() {
      return new ModelSignature(
          new TensorShape.FeatureMap(1, 6, 5),
          new Head(3, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.FRAME));
    }
  }

  private interface Svm extends Contracts<SvmConfig> {
    @Override
    default Provider<SvmConfig, Model> provider() {
      return ClassicalProviders.SVM;
    }

    @Override
    default SvmConfig exampleConfig() {
      return new SvmConfig(
          SummaryConfig.defaults(), Kernel.RBF, List.of(1.0, 10.0), Optional.empty());
    }
  }

  private interface Neighbors extends Contracts<NearestNeighborsConfig>, InChanceOrder {
    @Override
    default Provider<NearestNeighborsConfig, Model> provider() {
      return ClassicalProviders.K_NEAREST_NEIGHBORS;
    }

    @Override
    default NearestNeighborsConfig exampleConfig() {
      return new NearestNeighborsConfig(
          SummaryConfig.defaults(), List.of(1, 3), VectorDistance.EUCLIDEAN);
    }
  }

  /** Tribuo writes how trees and neighbours came about in the order of its hash maps. */
  private interface InChanceOrder extends ModelContract {
    @Override
    default boolean writesInOneOrder() {
      return false;
    }
  }

  private interface Forest extends Contracts<RandomForestConfig>, InChanceOrder {
    @Override
    default Provider<RandomForestConfig, Model> provider() {
      return ClassicalProviders.RANDOM_FOREST;
    }

    @Override
    default RandomForestConfig exampleConfig() {
      return new RandomForestConfig(SummaryConfig.defaults(), 9, List.of(1), Optional.empty());
    }
  }

  private interface Logistic extends Contracts<LogisticRegressionConfig> {
    @Override
    default Provider<LogisticRegressionConfig, Model> provider() {
      return ClassicalProviders.LOGISTIC_REGRESSION;
    }

    @Override
    default LogisticRegressionConfig exampleConfig() {
      return new LogisticRegressionConfig(SummaryConfig.defaults(), List.of(0.1, 1.0));
    }
  }

  private interface Values extends ModelContract {
    @Override
    default ModelSignature signature() {
      return new ModelSignature(
          new TensorShape.FeatureMap(1, 6, 5),
          new Head(3, Head.Activation.LINEAR, Head.Loss.MEAN_SQUARED_ERROR, DecisionScale.TRACK));
    }
  }

  private interface Labels extends ModelContract {
    @Override
    default ModelSignature signature() {
      return new ModelSignature(
          new TensorShape.FeatureMap(1, 6, 5),
          new Head(
              3, Head.Activation.SIGMOID, Head.Loss.BINARY_CROSS_ENTROPY, DecisionScale.FRAME));
    }
  }

  private interface Ridge extends Contracts<RidgeRegressionConfig> {
    @Override
    default Provider<RidgeRegressionConfig, Model> provider() {
      return ClassicalProviders.RIDGE_REGRESSION;
    }

    @Override
    default RidgeRegressionConfig exampleConfig() {
      return new RidgeRegressionConfig(SummaryConfig.defaults(), List.of(1.0, 10.0));
    }
  }

  private interface RegressionTrees extends Contracts<RandomForestRegressionConfig>, InChanceOrder {
    @Override
    default Provider<RandomForestRegressionConfig, Model> provider() {
      return ClassicalProviders.RANDOM_FOREST_REGRESSION;
    }

    @Override
    default RandomForestRegressionConfig exampleConfig() {
      return new RandomForestRegressionConfig(SummaryConfig.defaults(), 9, List.of(2), 0.333);
    }
  }

  @Nested
  class RidgeForValues implements Ridge, Values {}

  @Nested
  class RidgeForLabelsPerFrame implements Ridge, Labels {}

  @Nested
  class TreesForValues implements RegressionTrees, Values {}

  @Nested
  class TreesForLabelsPerFrame implements RegressionTrees, Labels {}

  @Nested
  class SvmPerTrack implements Svm {}

  @Nested
  class LinearSvmPerTrack implements Svm {
    @Override
    public SvmConfig exampleConfig() {
      return new SvmConfig(SummaryConfig.defaults(), Kernel.LINEAR, List.of(1.0), Optional.of(0.5));
    }
  }

  @Nested
  class SvmPerFrame implements Svm, PerFrame {}

  @Nested
  class NeighborsPerTrack implements Neighbors {}

  @Nested
  class NeighborsPerFrame implements Neighbors, PerFrame {}

  @Nested
  class ForestPerTrack implements Forest {}

  @Nested
  class ForestPerFrame implements Forest, PerFrame {}

  @Nested
  class LogisticPerTrack implements Logistic {}

  @Nested
  class LogisticPerFrame implements Logistic, PerFrame {}
}
