package org.mirkit.models.rule;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** Offers {@link KrumhanslKey} as {@code krumhansl-key}. */
public final class KrumhanslKeyProvider implements ModelProvider<KrumhanslKeyConfig> {

  @Override
  public String id() {
    return "krumhansl-key";
  }

  @Override
  public String summary() {
    return "Keys by correlation of chroma with profiles; learns nothing";
  }

  @Override
  public Class<KrumhanslKeyConfig> configType() {
    return KrumhanslKeyConfig.class;
  }

  @Override
  public Model create(KrumhanslKeyConfig config) {
    return new RuleModel(new KrumhanslKey(config));
  }
}
