package org.mirkit.api.data;

import java.util.Arrays;
import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * All fundamental frequencies that sound at each of many moments. Read-only, equal by value; the
 * accessors copy, so that loops use {@link #timeOf} and {@link #hzAt}.
 *
 * @param timesSeconds ascending, from 0
 * @param hz the frequencies at each time, in any order, all above 0; none where nothing sounds
 */
@API(status = API.Status.STABLE, since = "1.0")
public record MultiPitch(double[] timesSeconds, double[][] hz) implements Annotation {

  /** Copies the arrays; refuses times out of order and frequencies that are none. */
  public MultiPitch {
    timesSeconds = timesSeconds.clone();
    hz = copy(hz);
    Times.requireAscending("a multi-pitch curve", timesSeconds);
    if (hz.length != timesSeconds.length) {
      throw new DataException(
          "a multi-pitch curve has %d times and %d sets of frequencies; expected as many of each"
              .formatted(timesSeconds.length, hz.length));
    }
    for (int i = 0; i < hz.length; i++) {
      for (double frequency : hz[i]) {
        if (!(frequency > 0) || Double.isInfinite(frequency)) {
          throw new DataException(
              "a multi-pitch curve has %s Hz at %s s; expected frequencies above 0"
                  .formatted(frequency, timesSeconds[i]));
        }
      }
    }
  }

  /** Number of times. */
  public int size() {
    return timesSeconds.length;
  }

  /** A time in seconds. */
  public double timeOf(int index) {
    return timesSeconds[index];
  }

  /** The frequencies at a time, copied. */
  public double[] hzAt(int index) {
    return hz[index].clone();
  }

  @Override
  public double[] timesSeconds() {
    return timesSeconds.clone();
  }

  @Override
  public double[][] hz() {
    return copy(hz);
  }

  @Override
  public MultiPitch transposed(double semitones) {
    double ratio = Math.pow(2, semitones / 12);
    double[][] higher = new double[hz.length][];
    for (int i = 0; i < hz.length; i++) {
      higher[i] = Arrays.stream(hz[i]).map(frequency -> frequency * ratio).toArray();
    }
    return new MultiPitch(timesSeconds, higher);
  }

  @Override
  public MultiPitch stretched(double factor) {
    return new MultiPitch(Times.stretched(timesSeconds, factor), hz);
  }

  @Override
  public MultiPitch cropped(double startSeconds, double endSeconds) {
    int first = Times.firstFrom(timesSeconds, startSeconds);
    int end = Math.max(first, Times.firstFrom(timesSeconds, endSeconds));
    double[] times = Arrays.copyOfRange(timesSeconds, first, end);
    for (int i = 0; i < times.length; i++) {
      times[i] -= startSeconds;
    }
    return new MultiPitch(times, Arrays.copyOfRange(hz, first, end));
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MultiPitch that
        && Arrays.equals(timesSeconds, that.timesSeconds)
        && Arrays.deepEquals(hz, that.hz);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(timesSeconds) + Arrays.deepHashCode(hz);
  }

  @Override
  public String toString() {
    return "MultiPitch[" + size() + " times]";
  }
}
