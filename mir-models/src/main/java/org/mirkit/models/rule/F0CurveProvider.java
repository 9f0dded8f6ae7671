package org.mirkit.models.rule;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** Offers {@link F0Curve} as {@code f0-curve}. */
public final class F0CurveProvider implements ModelProvider<F0CurveConfig> {

  @Override
  public String id() {
    return "f0-curve";
  }

  @Override
  public String summary() {
    return "Pitch as yin or pyin says it, as scores; learns nothing";
  }

  @Override
  public Class<F0CurveConfig> configType() {
    return F0CurveConfig.class;
  }

  @Override
  public Model create(F0CurveConfig config) {
    return new RuleModel(new F0Curve(config));
  }
}
