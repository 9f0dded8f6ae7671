package org.mirkit.classical.model;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** Provides a {@link ClassicalModel} with a logistic regression. */
public final class LogisticRegressionProvider implements ModelProvider<LogisticRegressionConfig> {

  @Override
  public String id() {
    return "logistic-regression";
  }

  @Override
  public String summary() {
    return "Logistic regression on statistics of the features over time";
  }

  @Override
  public Class<LogisticRegressionConfig> configType() {
    return LogisticRegressionConfig.class;
  }

  @Override
  public Model create(LogisticRegressionConfig config) {
    return new ClassicalModel(config.summary(), config.learners());
  }
}
