package org.mirkit.datasets.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.DataException;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.music.Chord;
import org.mirkit.api.music.KeyLabel;
import org.mirkit.api.music.KeyMode;
import org.mirkit.api.music.PitchClassName;

/**
 * The keys of a song of McGill Billboard. Its file names tonics alone, in lines such as {@code #
 * tonic: C} that hold from the next time on; the mode is that of the chords on the tonic.
 */
final class SalamiKeys {
  private static final String TONIC = "# tonic:";
  private static final String END = "end";
  private static final String CHORD = "[A-G][#b]*:.+";
  private static final int MINOR_THIRD = 1 << 3;
  private static final int MAJOR_THIRD = 1 << 4;

  private final List<Region> regions = new ArrayList<>();
  private final boolean modeOfChords;
  private Optional<String> announced = Optional.empty();

  private SalamiKeys(boolean modeOfChords) {
    this.modeOfChords = modeOfChords;
  }

  /** A stretch with one tonic, and how many bars have a minor or a major chord on it. */
  private static final class Region {
    private final double startSeconds;
    private final PitchClassName tonic;
    private double endSeconds = TimedLabel.OPEN_END;
    private double minorBars;
    private double majorBars;

    Region(double startSeconds, PitchClassName tonic) {
      this.startSeconds = startSeconds;
      this.tonic = tonic;
    }

    void hear(Chord chord, double bars) {
      if (chord.root() == tonic.pitchClass()) {
        minorBars += (chord.intervals() & MINOR_THIRD) == 0 ? 0 : bars;
        majorBars += (chord.intervals() & MAJOR_THIRD) == 0 ? 0 : bars;
      }
    }

    KeyMode mode() {
      if (minorBars == majorBars) {
        return KeyMode.OTHER;
      }
      return minorBars > majorBars ? KeyMode.MINOR : KeyMode.MAJOR;
    }
  }

  /**
   * The keys of a file.
   *
   * @param modeOfChords whether chords say the mode; it is {@link KeyMode#OTHER} if not, or if they
   *     say nothing
   */
  static KeySequence read(TextFile file, boolean modeOfChords) {
    SalamiKeys keys = new SalamiKeys(modeOfChords);
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i).strip();
      file.at(
          i + 1,
          () -> {
            keys.add(line);
            return line;
          });
    }
    return file.whole(() -> new KeySequence(Stretches.of(keys.stretches())));
  }

  private void add(String line) {
    if (line.startsWith(TONIC)) {
      announced = Optional.of(line.substring(TONIC.length()).strip());
    } else if (!line.isEmpty() && !line.startsWith("#")) {
      String[] words = line.split("\\s+", 2);
      addTimed(seconds(words[0]), words.length < 2 ? "" : words[1]);
    }
  }

  private static double seconds(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new DataException("found '%s'; expected a time in seconds".formatted(text), e);
    }
  }

  private void addTimed(double seconds, String text) {
    if (text.equals(END)) {
      last().ifPresent(region -> region.endSeconds = seconds);
      return;
    }
    announced.ifPresent(
        tonic -> {
          last().ifPresent(region -> region.endSeconds = seconds);
          regions.add(new Region(seconds, PitchClassName.parse(tonic)));
        });
    announced = Optional.empty();
    last().ifPresent(region -> hear(text, region));
  }

  private Optional<Region> last() {
    return regions.isEmpty() ? Optional.empty() : Optional.of(regions.get(regions.size() - 1));
  }

  /** Bars stand between strokes; what is before the first and after the last is none. */
  private static void hear(String text, Region region) {
    String[] parts = text.split("\\|", -1);
    for (int i = 1; i < parts.length - 1; i++) {
      hearBar(parts[i].strip().split("\\s+"), region);
    }
  }

  /** Beats of a bar, or one chord for all of them; a dot is the chord before it. */
  private static void hearBar(String[] beats, Region region) {
    Optional<Chord> chord = Optional.empty();
    for (String beat : beats) {
      if (!beat.equals(".")) {
        chord = chord(beat);
      }
      chord.ifPresent(sounding -> region.hear(sounding, 1.0 / beats.length));
    }
  }

  /** Metres, pauses and chords that Harte's grammar does not know say nothing of the mode. */
  private static Optional<Chord> chord(String text) {
    try {
      return text.matches(CHORD) ? Optional.of(Chord.parse(text)) : Optional.empty();
    } catch (DataException e) {
      return Optional.empty();
    }
  }

  private List<Stretches.Stretch> stretches() {
    return regions.stream()
        .map(r -> new Stretches.Stretch(r.startSeconds, r.endSeconds, label(r).text()))
        .toList();
  }

  private KeyLabel label(Region region) {
    return KeyLabel.of(region.tonic, modeOfChords ? region.mode() : KeyMode.OTHER);
  }
}
