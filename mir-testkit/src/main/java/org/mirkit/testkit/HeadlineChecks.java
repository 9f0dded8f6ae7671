package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.mirkit.api.metric.Metric;

/**
 * The first value of a metric's score, for right and wrong estimates.
 *
 * @param metric judges
 * @param perfect the headline of right estimates
 */
record HeadlineChecks(Metric metric, double perfect) {
  private static final double TOLERANCE = 1e-9;

  static HeadlineChecks of(Metric metric, double perfect) {
    return new HeadlineChecks(metric, perfect);
  }

  /** Right estimates have it, all together. */
  void requirePerfect(List<ReferenceAndEstimate> right) {
    assertEquals(
        perfect,
        headline(right),
        TOLERANCE,
        "the headline of right estimates; override perfectHeadline() if another number is the best,"
            + " and rightPairs() if a right estimate is not the reference itself");
  }

  /** The headlines of all others lie on one side of it: an error above 0, or a share below 1. */
  void requireNoneBetter(List<ReferenceAndEstimate> pairs) {
    double[] headlines =
        pairs.stream()
            .mapToDouble(pair -> headline(List.of(pair)))
            .filter(headline -> Math.abs(headline - perfect) > TOLERANCE)
            .toArray();
    for (double headline : headlines) {
      assertTrue(
          headline > perfect == headlines[0] > perfect,
          "one estimate has the headline %s and another %s, but right ones have %s between them"
              .formatted(headlines[0], headline, perfect));
    }
  }

  private double headline(List<ReferenceAndEstimate> pairs) {
    return MergeLaw.tally(metric, pairs).score().values().values().iterator().next();
  }
}
