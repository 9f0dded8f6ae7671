package org.mirkit.api.music;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** Scientific pitch names: A4 is MIDI note 69 and 440 Hz, C4 the middle C. */
@API(status = API.Status.STABLE, since = "1.0")
public final class NoteName {
  private static final Pattern NAME = Pattern.compile("([A-G](?:#*|b*))(-?\\d)");

  private NoteName() {}

  /** The MIDI note of a name, if it is one; below 0 for what MIDI does not reach. */
  public static OptionalInt midi(String name) {
    Matcher note = NAME.matcher(name);
    if (!note.matches()) {
      return OptionalInt.empty();
    }
    PitchClassName written = PitchClassName.parse(note.group(1));
    int natural = new PitchClassName(written.letter(), 0).pitchClass();
    int octave = Integer.parseInt(note.group(2));
    return OptionalInt.of(12 * (octave + 1) + natural + written.accidentals());
  }

  /** The usual name of a MIDI note. */
  public static String of(int midi) {
    return PitchClassName.ALL.get(Math.floorMod(midi, 12)) + (Math.floorDiv(midi, 12) - 1);
  }
}
