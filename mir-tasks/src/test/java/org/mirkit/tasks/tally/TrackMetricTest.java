package org.mirkit.tasks.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Tally;

class TrackMetricTest {

  /** The length of the estimate's label, undefined for long ones, and one for each track. */
  private record Lengths(int longest) implements TrackMetric {

    @Override
    public List<String> valueNames() {
      return List.of("length", "one");
    }

    @Override
    public double[] judge(Annotation reference, Annotation estimate) {
      int length = ((ClassLabel) estimate).label().length();
      return new double[] {length > longest ? Double.NaN : length, 1};
    }
  }

  private static Tally tally(int longest, String... labels) {
    Tally tally = new Lengths(longest).tally();
    for (String label : labels) {
      tally.add(ClassLabel.of(label), ClassLabel.of(label));
    }
    return tally;
  }

  @Test
  void a_value_that_a_track_does_not_define_counts_in_no_mean() {
    assertEquals(2, tally(4, "a", "abc", "abcdef").score().values().get("length"));
    assertEquals(1, tally(4, "a", "abc", "abcdef").score().values().get("one"));
  }

  @Test
  void mean_of_nothing_is_undefined() {
    assertEquals(Double.NaN, tally(4).score().values().get("length"));
  }

  @Test
  void tallies_of_metrics_that_differ_are_not_merged() {
    Tally tally = tally(4, "a");
    tally.merge(tally(4, "abc"));
    assertEquals(2, tally.score().values().get("length"));
    assertThrows(IllegalArgumentException.class, () -> tally.merge(tally(5)));
  }
}
