package org.mirkit.datasets.named;

import java.util.List;
import java.util.function.Function;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;

/** The readers of all named collections. */
public final class Readers {
  private Readers() {}

  /** Their providers, in the order of their names. */
  public static List<Provider<?, Dataset>> all() {
    return List.of(
        reader("ballroom", "Ballroom dances with beats, tempo and dance", Ballroom::new),
        reader(
            "deam",
            "DEAM: valence and arousal of 1802 songs",
            DeamConfig.class,
            Deam::new,
            DeamConfig::copy),
        reader("emomusic", "EmoMusic: valence and arousal of 744 excerpts", EmoMusic::new),
        reader("emotify", "Emotify: nine emotions that listeners felt, and genres", Emotify::new),
        reader(
            "fma",
            "The Free Music Archive: genres and tags",
            FmaConfig.class,
            Fma::new,
            FmaConfig::copy),
        reader("giantsteps-key", "Keys of electronic dance music", GiantStepsKey::new),
        reader(
            "giantsteps-tempo",
            "Tempi of electronic dance music",
            GiantStepsTempoConfig.class,
            GiantStepsTempo::new,
            GiantStepsTempoConfig::copy),
        reader("gtzan", "GTZAN: ten genres, with known faults", Gtzan::new),
        reader(
            "guitarset",
            "GuitarSet: notes, pitches, chords, beats, tempo and key of guitars",
            GuitarSetConfig.class,
            GuitarSet::new,
            GuitarSetConfig::copy),
        reader(
            "isophonics",
            "Chords, keys, sections and beats of the Beatles and others, with sound of one's own",
            IsophonicsConfig.class,
            Isophonics::new,
            IsophonicsConfig::copy),
        reader(
            "magnatagatune",
            "MagnaTagATune: tags that players agreed on",
            MagnaTagATuneConfig.class,
            MagnaTagATune::new,
            MagnaTagATuneConfig::copy),
        reader(
            "mcgill-billboard",
            "Chords, keys and sections of the American charts, with sound of one's own",
            BillboardConfig.class,
            Billboard::new,
            BillboardConfig::copy),
        reader(
            "mdb-stem-synth",
            "MDB-stem-synth: exact pitch curves of solo stems",
            MdbStemSynth::new),
        reader(
            "mir-1k",
            "MIR-1K: pitch curves of karaoke, voice and accompaniment apart",
            Mir1kConfig.class,
            Mir1k::new,
            Mir1kConfig::copy),
        reader(
            "mtg-jamendo",
            "MTG-Jamendo: tags of genre, instrument, mood and theme",
            JamendoConfig.class,
            Jamendo::new,
            JamendoConfig::copy),
        reader(
            "philharmonia",
            "Single notes of the Philharmonia Orchestra",
            NoteConfig.class,
            Philharmonia::new,
            NoteConfig::copy),
        reader(
            "tinysol",
            "TinySOL: single notes of 14 instruments",
            NoteConfig.class,
            TinySol::new,
            NoteConfig::copy),
        reader(
            "vocadito",
            "Pitch curves and notes of solo singing: vocadito",
            VocaditoConfig.class,
            Vocadito::new,
            VocaditoConfig::copy));
  }

  private static Provider<RootConfig, Dataset> reader(
      String id, String summary, Function<Copy, Layout> layout) {
    return reader(id, summary, RootConfig.class, c -> layout.apply(c.copy()), RootConfig::copy);
  }

  private static <C extends Record> Provider<C, Dataset> reader(
      String id,
      String summary,
      Class<C> configType,
      Function<C, Layout> layout,
      Function<C, Copy> copy) {
    return Provider.of(
        Dataset.class,
        id,
        summary,
        configType,
        c -> new NamedDataset(copy.apply(c), layout.apply(c)));
  }
}
