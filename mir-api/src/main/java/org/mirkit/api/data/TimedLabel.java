package org.mirkit.api.data;

import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * A label for a stretch of time, such as a chord or a key.
 *
 * @param startSeconds where it begins, from 0
 * @param endSeconds where it ends, after its start; {@link #OPEN_END} when it lasts to the end of
 *     the track, wherever that is
 * @param label what is said, as the collection spells it; not blank
 */
@API(status = API.Status.STABLE, since = "1.0")
public record TimedLabel(double startSeconds, double endSeconds, String label) {

  /** The end of a label that lasts to the end of a track of unknown length. */
  public static final double OPEN_END = Double.POSITIVE_INFINITY;

  /** Refuses a stretch without extent, before the track's begin, or without a label. */
  public TimedLabel {
    if (!(startSeconds >= 0) || startSeconds == OPEN_END) {
      throw new DataException(
          "'%s' begins at %s s; expected a time from 0 on".formatted(label, startSeconds));
    }
    if (!(endSeconds > startSeconds)) {
      throw new DataException(
          "'%s' lasts from %s s to %s s; expected an end after its start"
              .formatted(label, startSeconds, endSeconds));
    }
    if (label.isBlank()) {
      throw new DataException(
          "what lasts from %s s to %s s has no label".formatted(startSeconds, endSeconds));
    }
  }

  /** Whether it lasts to the end of a track of unknown length. */
  public boolean isOpen() {
    return endSeconds == OPEN_END;
  }
}
