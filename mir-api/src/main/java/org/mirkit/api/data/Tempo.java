package org.mirkit.api.data;

import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * The tempo of a track: one, or two between which listeners differ, as MIREX asks (McKinney,
 * Moelants, Davies and Klapuri 2007).
 *
 * @param firstBpm in beats a minute; above 0
 * @param secondBpm another one, or {@link #NONE}
 * @param firstWeight how salient the first is beside the second, 0…1; 1 where there is only one
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Tempo(double firstBpm, double secondBpm, double firstWeight) implements Annotation {

  /** A second tempo that is not there. */
  public static final double NONE = 0;

  /** Refuses tempi and weights that are none. */
  public Tempo {
    if (!(firstBpm > 0 && firstBpm < 10_000) || !(secondBpm >= 0 && secondBpm < 10_000)) {
      throw new DataException(
          "the tempi %s and %s are not usable; expected beats a minute above 0, the second 0 where there is none"
              .formatted(firstBpm, secondBpm));
    }
    if (!(firstWeight >= 0 && firstWeight <= 1)) {
      throw new DataException(
          "the first tempo has a weight of " + firstWeight + "; expected 0 to 1");
    }
  }

  /** The only tempo of a track. */
  public static Tempo of(double bpm) {
    return new Tempo(bpm, NONE, 1);
  }

  /** The tempo that is more salient. */
  public double mainBpm() {
    return secondBpm == NONE || firstWeight >= 0.5 ? firstBpm : secondBpm;
  }

  @Override
  public Tempo stretched(double factor) {
    return new Tempo(firstBpm / factor, secondBpm / factor, firstWeight);
  }
}
