package org.mirkit.saliencemelody;

import java.util.List;
import org.mirkit.api.model.Model;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the model {@code salience-melody}. */
public final class SalienceMelodyPlugin implements MirPlugin {
  static final Provider<SalienceMelodyConfig, Model> SALIENCE_MELODY =
      Provider.of(
          Model.class,
          "salience-melody",
          "Melody among other voices by pitch salience and contours; learns nothing",
          SalienceMelodyConfig.class,
          SalienceMelody::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(SALIENCE_MELODY);
  }
}
