package org.mirkit.runner.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirkit.runner.experiment.RateCurve.Point;

class RateCurveTest {

  @Test
  void one_hard_batch_hardly_moves_the_latest_loss_and_seven_move_it_wholly() {
    List<Point> points = points(1, 1, 1, 1, 1, 1, 1, 8);
    assertEquals(2, RateCurve.latest(points), 1e-12);
    assertEquals(8, RateCurve.latest(points(1, 8, 8, 8, 8, 8, 8, 8)), 1e-12);
    assertEquals(8, RateCurve.latest(points(8)), 1e-12);
  }

  @Test
  void the_suggestion_lies_where_the_loss_falls_most_steeply() {
    double[] losses =
        IntStream.range(0, 60).mapToDouble(i -> 1 / (1 + Math.exp((i - 30) / 4.0))).toArray();
    double suggestion = new RateCurve(points(losses), "").suggestion().orElseThrow();
    assertEquals(30, Math.round(Math.log(suggestion)), 1);
  }

  @Test
  void a_loss_that_never_falls_suggests_nothing() {
    assertTrue(new RateCurve(points(1, 2, 3, 4, 5), "").suggestion().isEmpty());
  }

  private static List<Point> points(double... losses) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < losses.length; i++) {
      points.add(new Point(Math.exp(i), losses[i]));
    }
    return points;
  }
}
