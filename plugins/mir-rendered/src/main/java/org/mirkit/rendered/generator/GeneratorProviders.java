package org.mirkit.rendered.generator;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;
import org.mirkit.rendered.sound.SoundFonts;

/** Music written by rules. */
public final class GeneratorProviders {
  private GeneratorProviders() {}

  /** {@link GeneratorDataset}. */
  public static Provider<GeneratorConfig, Dataset> generator(SoundFonts fonts) {
    return Provider.of(
        Dataset.class,
        "generator",
        "Music written by rules in all keys, rendered, with exact labels of chords, keys, beats, notes, pitch and more",
        GeneratorConfig.class,
        config -> new GeneratorDataset(config, fonts));
  }
}
