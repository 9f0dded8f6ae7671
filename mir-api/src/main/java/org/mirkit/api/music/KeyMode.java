package org.mirkit.api.music;

import java.util.Locale;
import org.apiguardian.api.API;

/** The scale of a key: the two that keys mostly have, the church modes of JAMS, or another. */
@API(status = API.Status.STABLE, since = "1.0")
public enum KeyMode {
  /** Major. */
  MAJOR,
  /** Minor. */
  MINOR,
  /** The mode on the first degree of a major scale. */
  IONIAN,
  /** On the second. */
  DORIAN,
  /** On the third. */
  PHRYGIAN,
  /** On the fourth. */
  LYDIAN,
  /** On the fifth. */
  MIXOLYDIAN,
  /** On the sixth. */
  AEOLIAN,
  /** On the seventh. */
  LOCRIAN,
  /** None of these, as mir_eval writes it. */
  OTHER;

  /** As it stands in a label. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
