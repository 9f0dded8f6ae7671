package org.mirkit.datasets.named;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;

/**
 * Parameters of the dataset {@code deam}.
 *
 * @param copy where it lies and what is wanted of it
 * @param ratings which of them
 */
public record DeamConfig(
    @ParamGroup Copy copy,
    @Param(
            value =
                "Which ratings: those of songs as a whole, from 1 to 9, or the means of those that were"
                    + " given every half second from 15 s on, from -1 to 1",
            defaultValue = "song")
        Judged ratings) {

  /** What listeners rated. */
  public enum Judged {
    /** The song as a whole. */
    SONG,
    /** The music at each moment. */
    MOMENTS
  }
}
