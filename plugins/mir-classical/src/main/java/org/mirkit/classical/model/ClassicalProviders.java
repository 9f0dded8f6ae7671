package org.mirkit.classical.model;

import org.mirkit.api.model.Model;
import org.mirkit.api.plugin.Provider;

/** The classifiers and regressions on fixed-length features. */
public final class ClassicalProviders {

  /** {@link ClassicalModel} with a nearest neighbour classifier. */
  public static final Provider<NearestNeighborsConfig, Model> K_NEAREST_NEIGHBORS =
      Provider.of(
          Model.class,
          "k-nearest-neighbors",
          "Votes of the nearest training examples, by statistics of the features over time",
          NearestNeighborsConfig.class,
          config -> new ClassicalModel(config.summary(), config.learners()));

  /** {@link ClassicalModel} with a logistic regression. */
  public static final Provider<LogisticRegressionConfig, Model> LOGISTIC_REGRESSION =
      Provider.of(
          Model.class,
          "logistic-regression",
          "Logistic regression on statistics of the features over time",
          LogisticRegressionConfig.class,
          config -> new ClassicalModel(config.summary(), config.learners()));

  /** {@link ClassicalModel} with a random forest. */
  public static final Provider<RandomForestConfig, Model> RANDOM_FOREST =
      Provider.of(
          Model.class,
          "random-forest",
          "Votes of random decision trees on statistics of the features over time",
          RandomForestConfig.class,
          config -> new ClassicalModel(config.summary(), config.learners()));

  /** {@link RegressionModel} with a random forest. */
  public static final Provider<RandomForestRegressionConfig, Model> RANDOM_FOREST_REGRESSION =
      Provider.of(
          Model.class,
          "random-forest-regression",
          "Mean of random regression trees on statistics of the features over time",
          RandomForestRegressionConfig.class,
          config -> new RegressionModel(config.summary(), config.learners()));

  /** {@link RegressionModel} with a ridge regression. */
  public static final Provider<RidgeRegressionConfig, Model> RIDGE_REGRESSION =
      Provider.of(
          Model.class,
          "ridge-regression",
          "Linear regression with small weights on statistics of the features over time",
          RidgeRegressionConfig.class,
          config -> new RegressionModel(config.summary(), config.learners()));

  /** {@link ClassicalModel} with a support vector machine. */
  public static final Provider<SvmConfig, Model> SVM =
      Provider.of(
          Model.class,
          "svm",
          "Support vector machine on statistics of the features over time",
          SvmConfig.class,
          config -> new ClassicalModel(config.summary(), config.learners()));

  private ClassicalProviders() {}
}
