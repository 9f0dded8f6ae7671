package org.mirkit.tasks.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.tasks.MetricFixture;
import org.mirkit.testkit.ReferenceAndEstimate;

class ActivityAccuracyTest implements MetricFixture<ActivityAccuracyConfig> {

  @Override
  public Provider<ActivityAccuracyConfig, Metric> provider() {
    return VoiceProviders.ACTIVITY_ACCURACY;
  }

  @Override
  public ActivityAccuracyConfig exampleConfig() {
    return new ActivityAccuracyConfig(List.of());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(
        pair("0-2 voice, 3-5 voice", "1-4 voice"),
        pair("0-2 voice, 1-5 drums", "1-4 drums"),
        pair("2-2.5 bass", "2-3 bass"),
        pair("1-2 voice", "1-2 voice"));
  }

  @Test
  void durations_are_compared_exactly() {
    Map<String, Double> values = score(pair("0-2 voice, 3-5 voice", "1-3.5 voice")).values();
    assertEquals(1.5 / 2.5, values.get("precision"), 1e-12);
    assertEquals(1.5 / 4, values.get("recall"), 1e-12);
    assertEquals(3 / 6.5, values.get("f1"), 1e-12);
    assertEquals((5 - 2.5 - 1) / 5, values.get("accuracy"), 1e-12);
  }

  @Test
  void what_is_never_heard_has_no_recall_and_what_is_never_told_no_precision() {
    assertEquals(Double.NaN, score(pair("", "0-1 voice")).values().get("recall"));
    assertEquals(Double.NaN, score(pair("0-1 voice", "")).values().get("precision"));
    assertEquals(Double.NaN, score(pair("", "")).values().get("f1"));
  }

  @Test
  void overlapping_stretches_of_a_label_count_once() {
    assertEquals(1, score(pair("0-2 voice, 1-3 voice", "0-3 voice")).values().get("f1"));
  }

  @Test
  void open_end_lasts_as_long_as_the_other_side() {
    assertEquals(1, score(pair("1-Infinity voice", "1-4 voice")).values().get("f1"));
    assertEquals(1, score(pair("1-Infinity voice", "1-1.5 voice")).values().get("f1"));
    assertEquals(1, score(pair("1-Infinity voice", "1-Infinity voice")).values().get("f1"));
  }

  @Test
  void labels_that_are_not_asked_are_not_judged() {
    Tally tally = new ActivityAccuracy(List.of("voice")).tally();
    ReferenceAndEstimate pair = pair("0-1 voice, 0-9 drums", "0-1 voice");
    tally.add(pair.reference(), pair.estimate());
    assertEquals(1, tally.score().values().get("f1"));
    assertEquals(List.of("voice"), tally.score().tables().get(0).rows());
  }

  @Test
  void rare_label_weighs_as_much_as_a_frequent_one_in_the_macro_mean_only() {
    Map<String, Double> values =
        score(pair("0-9 drums, 0-1 voice", "0-9 drums, 1-2 voice")).values();
    assertEquals(0.5, values.get("f1-macro"), 1e-12);
    assertEquals(0.9, values.get("f1"), 1e-12);
  }

  /** Against counting seconds one by one. */
  @Property(tries = 100)
  void whole_seconds_can_be_counted(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 3) Integer> seconds) {
    long both = seconds.stream().filter(bits -> bits == 3).count();
    long reference = seconds.stream().filter(bits -> (bits & 1) != 0).count();
    long estimate = seconds.stream().filter(bits -> (bits & 2) != 0).count();
    Map<String, Double> values =
        score(new ReferenceAndEstimate(heard(seconds, 1), heard(seconds, 2))).values();
    if (reference + estimate > 0) {
      assertEquals(2.0 * both / (reference + estimate), values.get("f1"), 1e-12);
    }
  }

  private static Activity heard(List<Integer> seconds, int bit) {
    return new Activity(
        IntStream.range(0, seconds.size())
            .filter(i -> (seconds.get(i) & bit) != 0)
            .mapToObj(i -> new TimedLabel(i, i + 1, "voice"))
            .toList());
  }

  private static ReferenceAndEstimate pair(String reference, String estimate) {
    return new ReferenceAndEstimate(Written.activity(reference), Written.activity(estimate));
  }
}
