package org.mirkit.saliencemelody;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** What YAML calls {@code salience-melody}. */
public final class SalienceMelodyProvider implements ModelProvider<SalienceMelodyConfig> {

  @Override
  public String id() {
    return "salience-melody";
  }

  @Override
  public String summary() {
    return "Melody among other voices by pitch salience and contours; learns nothing";
  }

  @Override
  public Class<SalienceMelodyConfig> configType() {
    return SalienceMelodyConfig.class;
  }

  @Override
  public Model create(SalienceMelodyConfig config) {
    return new SalienceMelody(config);
  }
}
