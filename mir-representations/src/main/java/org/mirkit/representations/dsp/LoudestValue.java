package org.mirkit.representations.dsp;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/**
 * Listens for the loudest value of a sound, which levels in dB may be counted from ({@link
 * Decibels}).
 */
public final class LoudestValue implements Survey {
  private final Representation view;
  private final Function<OptionalDouble, Representation> settle;
  private float loudest;

  /**
   * A survey that has heard nothing yet.
   *
   * @param view the values before they become levels, none negative
   * @param settle makes the representation that knows the loudest of them
   */
  public LoudestValue(Representation view, Function<OptionalDouble, Representation> settle) {
    this.view = view;
    this.settle = settle;
  }

  @Override
  public Representation view() {
    return view;
  }

  @Override
  public void add(Features frames) {
    float[] values = new float[frames.size()];
    frames.copyTo(values, 0);
    loudest = Math.max(loudest, Decibels.largest(values));
  }

  @Override
  public Representation settled() {
    return settle.apply(OptionalDouble.of(loudest));
  }
}
