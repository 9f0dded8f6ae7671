package org.mirkit.tasks.beat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class BeatAccuracyTest implements ProviderContract<BeatAccuracyConfig, Metric>, MetricContract {
  @Override
  public Provider<BeatAccuracyConfig, Metric> provider() {
    return BeatProviders.BEAT_ACCURACY;
  }

  @Override
  public BeatAccuracyConfig exampleConfig() {
    return new BeatAccuracyConfig(5, 0.07, true);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(
        new ReferenceAndEstimate(pulse(5, 0.5, 40, 4), pulse(5.03, 0.5, 40, 4)),
        new ReferenceAndEstimate(pulse(5, 0.5, 40, 4), pulse(5, 0.25, 80, 4)),
        new ReferenceAndEstimate(pulse(5, 0.5, 40, 0), pulse(5, 0.7, 30, 3)),
        new ReferenceAndEstimate(pulse(5, 0.5, 1, 4), pulse(5, 0.5, 1, 4)),
        new ReferenceAndEstimate(pulse(5, 0.5, 0, 4), pulse(5, 0.5, 0, 4)));
  }

  @Test
  void beats_at_twice_the_tempo_are_right_at_any_level_only() {
    Map<String, Double> values = score(pulse(5, 0.5, 40, 4), pulse(5, 0.25, 79, 4));
    assertEquals(1, values.get("any-level-total"));
    assertEquals(1, values.get("cemgil-best-level"), 1e-12);
    assertEquals(0, values.get("correct-level-total"));
    assertEquals(2 * 40.0 / 119, values.get("beat-f-measure"), 1e-12);
  }

  @Test
  void perfect_beats_have_all_measures_at_one() {
    score(pulse(5, 0.5, 40, 4), pulse(5, 0.5, 40, 4))
        .forEach((name, value) -> assertEquals(1, value, 1e-12, name));
  }

  @Test
  void begin_of_the_track_is_left_out() {
    Map<String, Double> values = score(pulse(0, 0.5, 40, 4), pulse(5, 0.5, 30, 3));
    assertEquals(1, values.get("beat-f-measure"));
    assertTrue(values.get("downbeat-f-measure") < 1);
  }

  @Test
  void downbeats_are_not_judged_without_places_in_the_bar() {
    Map<String, Double> values = score(pulse(5, 0.5, 40, 0), pulse(5, 0.5, 40, 4));
    assertTrue(Double.isNaN(values.get("downbeat-f-measure")));
    assertEquals(1, values.get("beat-f-measure"));
  }

  @Test
  void downbeats_that_are_not_asked_for_have_no_value() {
    List<String> names = new BeatAccuracy(5, 0.07, false).valueNames();
    assertEquals(10, names.size());
    assertFalse(names.contains("downbeat-f-measure"));
  }

  /** mir_eval.beat 0.8.2. */
  @Test
  void few_beats_are_judged_as_mir_eval_does() {
    Map<String, Double> one = score(beats(6), beats(6));
    assertEquals(1, one.get("beat-f-measure"));
    assertEquals(0, one.get("correct-level-total"));
    assertEquals(0, one.get("goto"));
    Map<String, Double> two = score(beats(6, 6.5), beats(6.01, 6.5));
    assertEquals(1, two.get("correct-level-total"));
    assertEquals(0, two.get("goto"));
    Map<String, Double> none = score(beats(6), beats());
    for (String name : new BeatAccuracy(5, 0.07, false).valueNames()) {
      assertEquals(0, none.get(name), name);
    }
  }

  @Test
  void times_that_cannot_be_seconds_are_refused() {
    assertThrows(DataException.class, () -> score(beats(6), beats(30_001)));
  }

  private Map<String, Double> score(Beats reference, Beats estimate) {
    Tally tally = metric().tally();
    tally.add(reference, estimate);
    return tally.score().values();
  }

  private static Beats pulse(double first, double interval, int count, int barBeats) {
    List<Beat> beats = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      beats.add(new Beat(first + interval * i, barBeats == 0 ? 0 : i % barBeats + 1));
    }
    return new Beats(beats);
  }

  private static Beats beats(double... times) {
    return new Beats(Arrays.stream(times).mapToObj(time -> new Beat(time, 0)).toList());
  }
}
