package org.mirkit.api.data;

import java.util.List;
import org.apiguardian.api.API;

/**
 * The beats of a track, with their places in the bar where those are known.
 *
 * @param beats in the order of time, no two at one time; none where there is no pulse
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Beats(List<Beat> beats) implements Annotation {

  /** Copies the list; refuses beats out of order. */
  public Beats {
    beats = List.copyOf(beats);
    Times.requireAscending("beats", times(beats));
  }

  /** The times of all beats. */
  public double[] timesSeconds() {
    return times(beats);
  }

  /** The times of those that begin a bar. */
  public double[] downbeatsSeconds() {
    return times(beats.stream().filter(Beat::isDownbeat).toList());
  }

  /** Whether the place in the bar is known for every beat. */
  public boolean hasPositions() {
    return beats.stream().noneMatch(beat -> beat.position() == Beat.UNKNOWN_POSITION);
  }

  @Override
  public Beats stretched(double factor) {
    return new Beats(
        beats.stream().map(b -> new Beat(b.timeSeconds() * factor, b.position())).toList());
  }

  @Override
  public Beats cropped(double startSeconds, double endSeconds) {
    return new Beats(
        beats.stream()
            .filter(b -> b.timeSeconds() >= startSeconds && b.timeSeconds() < endSeconds)
            .map(b -> new Beat(b.timeSeconds() - startSeconds, b.position()))
            .toList());
  }

  private static double[] times(List<Beat> beats) {
    return beats.stream().mapToDouble(Beat::timeSeconds).toArray();
  }
}
