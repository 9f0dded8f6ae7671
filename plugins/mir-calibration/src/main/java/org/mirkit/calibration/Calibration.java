package org.mirkit.calibration;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;

/**
 * Whether a model that is sure to 80 % is right in 80 % of cases (Guo, Pleiss, Sun and Weinberger
 * 2017, "On Calibration of Modern Neural Networks", equations 3 and 5). 0 is perfect.
 *
 * <p>Confidence is the probability of the class that was named; a class without probabilities was
 * named with confidence 1. It is known per track: a model that hears excerpts is judged by the mean
 * of what it says of them.
 *
 * @param bins into which confidences are sorted
 */
public record Calibration(int bins) implements Metric {

  @Override
  public Tally tally() {
    return new CalibrationTally(bins);
  }
}
