package org.mirkit.api.data;

import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * A beat of the metre.
 *
 * @param timeSeconds when, from 0
 * @param position its number in the bar, 1 for the downbeat; {@link #UNKNOWN_POSITION} when only
 *     the time is known
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Beat(double timeSeconds, int position) {

  /** The position of a beat whose place in the bar is not known. */
  public static final int UNKNOWN_POSITION = 0;

  /** Refuses times before the track's begin and positions that are none. */
  public Beat {
    if (!(timeSeconds >= 0) || Double.isInfinite(timeSeconds)) {
      throw new DataException("a beat is at " + timeSeconds + " s; expected a time from 0 on");
    }
    if (position < 0) {
      throw new DataException(
          "the beat at %s s has position %d in its bar; expected 1 for the downbeat, 2, 3 and so on, or 0 when unknown"
              .formatted(timeSeconds, position));
    }
  }

  /** Whether it is known to begin a bar. */
  public boolean isDownbeat() {
    return position == 1;
  }
}
