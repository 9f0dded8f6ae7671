package org.mirkit.models.rule;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** Offers {@link TemplateChords} as {@code template-chords}. */
public final class TemplateChordsProvider implements ModelProvider<TemplateChordsConfig> {

  @Override
  public String id() {
    return "template-chords";
  }

  @Override
  public String summary() {
    return "Chords by correlation of chroma with templates; learns nothing";
  }

  @Override
  public Class<TemplateChordsConfig> configType() {
    return TemplateChordsConfig.class;
  }

  @Override
  public Model create(TemplateChordsConfig config) {
    return new RuleModel(new TemplateChords(config));
  }
}
