package org.mirkit.runner.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the loss went while the learning rate grew.
 *
 * @param points a step each, in their order
 * @param ended why it ended before its last rate; empty if it did not
 */
public record RateCurve(List<Point> points, String ended) {
  /** Steps over which losses are averaged, because each is of another batch. */
  private static final int SMOOTHED_STEPS = 7;

  /** Copies the list. */
  public RateCurve {
    points = List.copyOf(points);
  }

  /**
   * One step.
   *
   * @param learningRate with which it was done
   * @param loss of its batch, before it
   */
  public record Point(double learningRate, double loss) {}

  /** The average loss of the latest steps. */
  static double latest(List<Point> points) {
    int first = Math.max(0, points.size() - SMOOTHED_STEPS);
    return points.subList(first, points.size()).stream()
        .mapToDouble(Point::loss)
        .average()
        .orElse(Double.NaN);
  }

  /** The same with each loss averaged over its neighbours. */
  public List<Point> smoothed() {
    List<Point> smooth = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int reach = Math.min(SMOOTHED_STEPS / 2, Math.min(i, points.size() - 1 - i));
      double sum = 0;
      for (int j = i - reach; j <= i + reach; j++) {
        sum += points.get(j).loss();
      }
      smooth.add(new Point(points.get(i).learningRate(), sum / (2 * reach + 1)));
    }
    return smooth;
  }

  /** The rate at which the averaged loss falls most steeply; none if it never falls. */
  public OptionalDouble suggestion() {
    List<Point> smooth = smoothed();
    double steepest = 0;
    OptionalDouble found = OptionalDouble.empty();
    for (int i = 1; i < smooth.size() - 1; i++) {
      double slope = smooth.get(i + 1).loss() - smooth.get(i - 1).loss();
      if (slope < steepest) {
        steepest = slope;
        found = OptionalDouble.of(smooth.get(i).learningRate());
      }
    }
    return found;
  }
}
