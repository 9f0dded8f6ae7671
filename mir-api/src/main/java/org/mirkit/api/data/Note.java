package org.mirkit.api.data;

import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * A note as it sounds.
 *
 * @param onsetSeconds when it begins, from 0
 * @param offsetSeconds when it ends, after its onset
 * @param hz its fundamental frequency, above 0
 * @param velocity how hard it is struck, as MIDI counts it, 0…127; {@link #UNKNOWN_VELOCITY} when
 *     nobody said
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Note(double onsetSeconds, double offsetSeconds, double hz, double velocity) {

  /** The velocity of a note about which it is not known. */
  public static final double UNKNOWN_VELOCITY = Double.NaN;

  private static final double A4_HZ = 440;
  private static final int A4_MIDI = 69;

  /** Refuses notes without extent or pitch. */
  public Note {
    if (!(onsetSeconds >= 0)
        || !(offsetSeconds > onsetSeconds)
        || Double.isInfinite(offsetSeconds)) {
      throw new DataException(
          "a note lasts from %s s to %s s; expected an onset from 0 on and an offset after it"
              .formatted(onsetSeconds, offsetSeconds));
    }
    if (!(hz > 0) || Double.isInfinite(hz)) {
      throw new DataException(
          "the note at %s s has %s Hz; expected a frequency above 0".formatted(onsetSeconds, hz));
    }
    if (velocity < 0 || velocity > 127) {
      throw new DataException(
          "the note at %s s has velocity %s; expected 0 to 127".formatted(onsetSeconds, velocity));
    }
  }

  /** A note of equal temperament on A4 = 440 Hz. */
  public static Note ofMidi(
      double onsetSeconds, double offsetSeconds, double midi, double velocity) {
    return new Note(
        onsetSeconds, offsetSeconds, A4_HZ * Math.pow(2, (midi - A4_MIDI) / 12), velocity);
  }

  /** Its pitch as a MIDI number, with cents as hundredths; A4 = 440 Hz is 69. */
  public double midi() {
    return A4_MIDI + 12 * Math.log(hz / A4_HZ) / Math.log(2);
  }
}
