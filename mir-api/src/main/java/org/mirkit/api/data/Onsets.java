package org.mirkit.api.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apiguardian.api.API;

/**
 * The moments at which notes and other sounds begin. Read-only, equal by value; the accessor
 * copies.
 *
 * @param timesSeconds ascending, from 0; none in silence
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Onsets(double[] timesSeconds) implements Annotation {

  /** Copies the array; refuses times out of order. */
  public Onsets {
    timesSeconds = timesSeconds.clone();
    Times.requireAscending("onsets", timesSeconds);
  }

  @Override
  public double[] timesSeconds() {
    return timesSeconds.clone();
  }

  @Override
  public Onsets stretched(double factor) {
    return new Onsets(Times.stretched(timesSeconds, factor));
  }

  @Override
  public Onsets cropped(double startSeconds, double endSeconds) {
    return new Onsets(
        Arrays.stream(timesSeconds)
            .filter(time -> time >= startSeconds && time < endSeconds)
            .map(time -> time - startSeconds)
            .toArray());
  }

  /** The moments of both. */
  @Override
  public Optional<Annotation> heardWith(Annotation other) {
    return other instanceof Onsets that
        ? Optional.of(
            new Onsets(
                DoubleStream.concat(Arrays.stream(timesSeconds), Arrays.stream(that.timesSeconds))
                    .sorted()
                    .distinct()
                    .toArray()))
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Onsets that && Arrays.equals(timesSeconds, that.timesSeconds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(timesSeconds);
  }

  @Override
  public String toString() {
    return "Onsets[" + timesSeconds.length + " times]";
  }
}
