package org.mirkit.classical.model;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** Provides a {@link ClassicalModel} with a support vector machine. */
public final class SvmProvider implements ModelProvider<SvmConfig> {

  @Override
  public String id() {
    return "svm";
  }

  @Override
  public String summary() {
    return "Support vector machine on statistics of the features over time";
  }

  @Override
  public Class<SvmConfig> configType() {
    return SvmConfig.class;
  }

  @Override
  public Model create(SvmConfig config) {
    return new ClassicalModel(config.summary(), config.learners());
  }
}
