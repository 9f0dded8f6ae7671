package org.mirkit.tasks.event;

import org.mirkit.api.DataException;

/** What mir_eval demands of moments before it judges them. */
public final class EventTimes {
  /** mir_eval's {@code MAX_TIME}: longer than any recording, so that other units are noticed. */
  private static final double LATEST_SECONDS = 30_000;

  private EventTimes() {}

  /**
   * The moments themselves.
   *
   * @param side on which they are, for a message: {@code estimate}
   * @param what they are, for a message: {@code an onset}
   * @param seconds ascending
   * @throws DataException if one is too late to be meant in seconds
   */
  public static double[] require(String side, String what, double[] seconds) {
    if (seconds.length > 0 && seconds[seconds.length - 1] > LATEST_SECONDS) {
      throw new DataException(
          "the %s has %s at %s s; expected times up to %.0f s. Were they given in seconds?"
              .formatted(side, what, seconds[seconds.length - 1], LATEST_SECONDS));
    }
    return seconds;
  }
}
