package org.mirkit.api.music;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * A key as it is written, such as {@code Eb:minor}, or that there is none that could be named.
 *
 * <p>A blank may stand in place of the colon, and letters may be of any case, as mir_eval has it.
 *
 * @param name tonic and mode; empty for {@code X}, and for the {@code N} of JAMS
 */
@API(status = API.Status.STABLE, since = "1.0")
public record KeyLabel(Optional<Name> name) {
  /** A stretch without a key that could be named. */
  public static final KeyLabel UNKNOWN = new KeyLabel(Optional.empty());

  private static final String UNKNOWN_TEXT = "X";
  private static final Pattern KEY =
      Pattern.compile(
          "([a-g])(#*|b*)(?:\\s*:\\s*|\\s+)("
              + Arrays.stream(KeyMode.values()).map(KeyMode::text).collect(Collectors.joining("|"))
              + ")");

  /**
   * A key that has a name.
   *
   * @param tonic as it is spelled
   * @param mode its scale
   */
  public record Name(PitchClassName tonic, KeyMode mode) {
    /** Tonics from Gb to F#: no key signature has more than six accidentals. */
    private static final int[] MAJOR_FIFTHS = {-6, 6};

    /** Tonics from Eb to D#. */
    private static final int[] MINOR_FIFTHS = {-3, 9};

    private Name transposed(int semitones) {
      int[] bounds = mode == KeyMode.MINOR ? MINOR_FIFTHS : MAJOR_FIFTHS;
      return new Name(tonic.transposed(semitones, bounds[0], bounds[1]), mode);
    }
  }

  /** A key of a tonic and a mode. */
  public static KeyLabel of(PitchClassName tonic, KeyMode mode) {
    return new KeyLabel(Optional.of(new Name(tonic, mode)));
  }

  /**
   * Reads a label.
   *
   * @throws DataException if it is none
   */
  public static KeyLabel parse(String label) {
    String text = label.strip().toLowerCase(Locale.ROOT);
    if (text.equals("x") || text.equals("n")) {
      return UNKNOWN;
    }
    Matcher key = KEY.matcher(text);
    if (!key.matches()) {
      throw new DataException(
          "'%s' is no key; expected a tonic and a mode, such as Eb:minor, or X; modes are %s"
              .formatted(
                  label,
                  Arrays.stream(KeyMode.values())
                      .map(KeyMode::text)
                      .collect(Collectors.joining(", "))));
    }
    String tonic = key.group(1).toUpperCase(Locale.ROOT) + key.group(2);
    KeyMode mode = KeyMode.valueOf(key.group(3).toUpperCase(Locale.ROOT));
    return of(PitchClassName.parse(tonic), mode);
  }

  /** As it is usually written, which {@link #parse} reads as an equal key. */
  public String text() {
    return name.map(key -> key.tonic().text() + ":" + key.mode().text()).orElse(UNKNOWN_TEXT);
  }

  /**
   * The key some semitones higher, with a tonic whose key signature is usual.
   *
   * @param semitones how much higher; lower when negative
   */
  public KeyLabel transposed(int semitones) {
    return new KeyLabel(name.map(key -> key.transposed(semitones)));
  }
}
