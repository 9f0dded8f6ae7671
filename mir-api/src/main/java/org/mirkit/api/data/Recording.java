package org.mirkit.api.data;

import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * What a file of annotations says about the sound that it describes and about who describes it.
 *
 * @param title of the track, for people
 * @param durationSeconds how long the sound lasts, above 0; {@link TimedLabel#OPEN_END} when not
 *     known
 * @param annotator who says so: a person, or a program with its version
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Recording(String title, double durationSeconds, String annotator) {

  /** Refuses durations that are none. */
  public Recording {
    if (!(durationSeconds > 0)) {
      throw new DataException(
          "'%s' lasts %s s; expected a duration above 0".formatted(title, durationSeconds));
    }
  }
}
