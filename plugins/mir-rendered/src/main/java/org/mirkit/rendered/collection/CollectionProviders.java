package org.mirkit.rendered.collection;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;
import org.mirkit.rendered.sound.SoundFonts;

/** Scores that others wrote; the datasets share SoundFonts. */
public final class CollectionProviders {
  private CollectionProviders() {}

  /** {@link MidiDataset}. */
  public static Provider<MidiConfig, Dataset> midi(SoundFonts fonts) {
    return Provider.of(
        Dataset.class,
        "midi",
        "A folder of MIDI files, rendered through a SoundFont, with exact labels",
        MidiConfig.class,
        config -> new MidiDataset(config, fonts));
  }

  /** {@link Pop909Dataset}. */
  public static Provider<Pop909Config, Dataset> pop909(SoundFonts fonts) {
    return Provider.of(
        Dataset.class,
        "pop909",
        "Pop songs of POP909, rendered, with chords, beats and keys",
        Pop909Config.class,
        config -> new Pop909Dataset(config, fonts));
  }

  /** {@link EmopiaDataset}. */
  public static Provider<EmopiaConfig, Dataset> emopia(SoundFonts fonts) {
    return Provider.of(
        Dataset.class,
        "emopia",
        "Piano clips of EMOPIA, rendered, with quadrants of mood",
        EmopiaConfig.class,
        config -> new EmopiaDataset(config, fonts));
  }
}
