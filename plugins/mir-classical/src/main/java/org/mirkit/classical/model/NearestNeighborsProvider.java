package org.mirkit.classical.model;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** Provides a {@link ClassicalModel} with a nearest neighbour classifier. */
public final class NearestNeighborsProvider implements ModelProvider<NearestNeighborsConfig> {

  @Override
  public String id() {
    return "k-nearest-neighbors";
  }

  @Override
  public String summary() {
    return "Votes of the nearest training examples, by statistics of the features over time";
  }

  @Override
  public Class<NearestNeighborsConfig> configType() {
    return NearestNeighborsConfig.class;
  }

  @Override
  public Model create(NearestNeighborsConfig config) {
    return new ClassicalModel(config.summary(), config.learners());
  }
}
