package org.mirkit.rendered.generator;

import java.util.List;
import java.util.Optional;
import org.mirkit.rendered.TinyFont;
import org.mirkit.rendered.sound.SoundConfig;

/** Ways to generate, with a SoundFont that is there on every machine. */
final class Configs {
  static final List<Style> ALL_STYLES = List.of(Style.values());
  static final List<Player> BAND = List.of(Player.values());

  private Configs() {}

  /** So many pieces of so many seconds, of all that there is. */
  static GeneratorConfig of(int tracks, double seconds) {
    return of(tracks, seconds, ALL_STYLES, BAND, List.of(ChordColour.values()));
  }

  static GeneratorConfig of(
      int tracks,
      double seconds,
      List<Style> styles,
      List<Player> players,
      List<ChordColour> chords) {
    return of(tracks, seconds, styles, players, chords, List.of(), 1);
  }

  static GeneratorConfig of(
      int tracks,
      double seconds,
      List<Style> styles,
      List<Player> players,
      List<ChordColour> chords,
      List<String> keys,
      long seed) {
    return of(tracks, seconds, styles, List.of(), players, chords, keys, seed);
  }

  static GeneratorConfig inMetre(Metre metre, List<Style> styles) {
    return of(11, 5, styles, List.of(metre), BAND, List.of(), List.of(), 1);
  }

  private static GeneratorConfig of(
      int tracks,
      double seconds,
      List<Style> styles,
      List<Metre> metres,
      List<Player> players,
      List<ChordColour> chords,
      List<String> keys,
      long seed) {
    return new GeneratorConfig(
        tracks,
        seconds,
        styles,
        keys,
        metres,
        chords,
        players,
        List.of(),
        0.15,
        50,
        200,
        List.of(),
        new SoundConfig(Optional.of(TinyFont.file()), 11025, false, false, false),
        seed);
  }
}
