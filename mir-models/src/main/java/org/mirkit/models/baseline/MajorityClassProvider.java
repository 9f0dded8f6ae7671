package org.mirkit.models.baseline;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** Provides {@link MajorityClass}. */
public final class MajorityClassProvider implements ModelProvider<MajorityClassConfig> {

  @Override
  public String id() {
    return "majority-class";
  }

  @Override
  public String summary() {
    return "Listens to nothing and answers how frequent each class is: what others must beat";
  }

  @Override
  public Class<MajorityClassConfig> configType() {
    return MajorityClassConfig.class;
  }

  @Override
  public Model create(MajorityClassConfig config) {
    return new MajorityClass();
  }
}
