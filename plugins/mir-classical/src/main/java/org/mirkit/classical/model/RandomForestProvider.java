package org.mirkit.classical.model;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** Provides a {@link ClassicalModel} with a random forest. */
public final class RandomForestProvider implements ModelProvider<RandomForestConfig> {

  @Override
  public String id() {
    return "random-forest";
  }

  @Override
  public String summary() {
    return "Votes of random decision trees on statistics of the features over time";
  }

  @Override
  public Class<RandomForestConfig> configType() {
    return RandomForestConfig.class;
  }

  @Override
  public Model create(RandomForestConfig config) {
    return new ClassicalModel(config.summary(), config.learners());
  }
}
