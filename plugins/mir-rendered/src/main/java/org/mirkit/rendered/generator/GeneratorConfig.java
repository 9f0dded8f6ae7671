package org.mirkit.rendered.generator;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.music.KeyLabel;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.rendered.sound.SoundConfig;

/**
 * Parameters of the dataset {@code generator}.
 *
 * @param tracks how many there are
 * @param seconds how long each is
 * @param styles of accompaniment
 * @param keys in which pieces are
 * @param metres of bars
 * @param chords what there is besides plain triads
 * @param players who plays
 * @param programs on what melody and chords are played
 * @param modulation how likely a new phrase is in a new key
 * @param slowestBpm the slowest tempo
 * @param fastestBpm the fastest tempo
 * @param labels what tracks say
 * @param sound how it is rendered
 * @param seed of all that is left to chance
 */
public record GeneratorConfig(
    @Param(
            value = "How many pieces are written; more pieces leave those before them as they are",
            defaultValue = "120",
            min = 1,
            max = 1_000_000)
        int tracks,
    @Param(value = "Length of each piece", unit = "s", defaultValue = "30", min = 1, max = 3600)
        double seconds,
    @Param(
            value =
                "Styles of accompaniment, each as often as the others; when there are none, all that go"
                    + " in the metres",
            defaultValue = "[]",
            example = "[rock, ballad]")
        List<Style> styles,
    @Param(
            value =
                "Keys in which pieces begin and to which they modulate, each as often as the others; when"
                    + " there are none, all 24",
            defaultValue = "[]",
            example = "['C:major', 'A:minor']")
        List<String> keys,
    @Param(
            value =
                "Metres of bars, of which each style chooses; six-eight has two beats of a dotted quarter;"
                    + " when there are none, all",
            defaultValue = "[]",
            example = "[three-four, six-eight]")
        List<Metre> metres,
    @Param(
            value = "What chords there are besides plain major, minor and diminished triads",
            defaultValue =
                "[sevenths, sixths, suspensions, augmented, secondary-dominants, inversions]",
            example = "[sevenths, inversions]")
        List<ChordColour> chords,
    @Param(
            value =
                "Who plays; melody alone is one voice, for tasks of pitch; without a bass, who plays the"
                    + " chords plays it",
            defaultValue = "[melody, chords, bass, drums]",
            example = "[melody]")
        List<Player> players,
    @Param(
            value =
                "General MIDI programs, from 0, that play melody and chords instead of those of the style,"
                    + " by chance",
            defaultValue = "[]",
            min = 0,
            max = 127,
            example = "[0, 4, 24, 48]")
        List<Integer> programs,
    @Param(
            value =
                "How likely a phrase of four or eight bars is in another key than the one before",
            defaultValue = "0.15",
            min = 0,
            max = 1)
        double modulation,
    @Param(value = "The slowest tempo", unit = "BPM", defaultValue = "50", min = 20, max = 300)
        double slowestBpm,
    @Param(value = "The fastest tempo", unit = "BPM", defaultValue = "200", min = 20, max = 300)
        double fastestBpm,
    @Param(
            value =
                "What tracks say; pitch-curve is of the melody, activity of instruments; multi-pitch takes"
                    + " a megabyte of memory for each two minutes; when there are none, all",
            defaultValue = "[]",
            example = "[chords, key]")
        List<GeneratorLabel> labels,
    @ParamGroup SoundConfig sound,
    @Param(value = "Another seed gives other pieces", defaultValue = "1") long seed) {

  /** Copies the lists; refuses what leaves nothing to play, to say or to choose from. */
  public GeneratorConfig {
    styles = List.copyOf(styles);
    keys = List.copyOf(keys);
    metres = List.copyOf(metres);
    chords = List.copyOf(chords);
    players = List.copyOf(players);
    programs = List.copyOf(programs);
    labels = List.copyOf(labels);
    if (players.isEmpty()) {
      throw new ConfigException("players", "is empty; expected at least one, such as [chords]");
    }
    keys.forEach(GeneratorConfig::key);
    for (Style style : styles) {
      requireMetre(style, metres);
    }
    if (slowestBpm > fastestBpm) {
      throw new ConfigException(
          "slowestBpm",
          slowestBpm + " is faster than fastestBpm, " + fastestBpm + "; expected at most that");
    }
  }

  private static void requireMetre(Style style, List<Metre> metres) {
    if (!metres.isEmpty() && Collections.disjoint(style.metres(), metres)) {
      throw new ConfigException(
          "metres",
          "%s has none of %s; it goes in %s: add one, or leave it out of styles"
              .formatted(style.label(), texts(metres), texts(style.metres())));
    }
  }

  private static String texts(List<Metre> metres) {
    return metres.stream().map(Metre::text).collect(Collectors.joining(", "));
  }

  private static KeyLabel.Name key(String text) {
    try {
      KeyLabel.Name key = KeyLabel.parse(text).name().orElse(null);
      if (key != null && Keys.isMajorOrMinor(key)) {
        return key;
      }
    } catch (DataException e) {
      throw new ConfigException("keys", e.getMessage());
    }
    throw new ConfigException(
        "keys", "'" + text + "' is no major or minor key; expected one such as Eb:minor");
  }

  /** The keys, all 24 where none is named. */
  List<KeyLabel.Name> keyNames() {
    return keys.isEmpty() ? Keys.all() : keys.stream().map(GeneratorConfig::key).toList();
  }

  /** The metres of a style. */
  List<Metre> metresOf(Style style) {
    return style.metres().stream().filter(m -> metres.isEmpty() || metres.contains(m)).toList();
  }

  /** The styles; where none is named, all that have a metre. */
  List<Style> usableStyles() {
    return styles.isEmpty()
        ? Stream.of(Style.values()).filter(style -> !metresOf(style).isEmpty()).toList()
        : styles;
  }

  /** What tracks say, all where nothing is named. */
  Set<GeneratorLabel> wanted() {
    return labels.isEmpty() ? EnumSet.allOf(GeneratorLabel.class) : EnumSet.copyOf(labels);
  }
}
