package org.mirkit.tasks.onset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class OnsetAccuracyTest implements ProviderContract<OnsetAccuracyConfig, Metric>, MetricContract {
  @Override
  public Provider<OnsetAccuracyConfig, Metric> provider() {
    return OnsetProviders.ONSET_ACCURACY;
  }

  @Override
  public OnsetAccuracyConfig exampleConfig() {
    return new OnsetAccuracyConfig(0.05);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(
        new ReferenceAndEstimate(onsets(1, 2, 3), onsets(1.04, 2.06, 3)),
        new ReferenceAndEstimate(onsets(0.5), onsets(0.5)),
        new ReferenceAndEstimate(onsets(), onsets()),
        new ReferenceAndEstimate(onsets(1), onsets()));
  }

  @Test
  void two_guesses_for_one_onset_count_once() {
    assertEquals(2.0 / 3, score(onsets(1), onsets(0.99, 1.01)), 1e-12);
  }

  @Test
  void track_without_onsets_is_not_judged_unless_some_were_found() {
    assertTrue(Double.isNaN(score(onsets(), onsets())));
    assertEquals(0, score(onsets(), onsets(1)));
    assertEquals(0, score(onsets(1), onsets()));
  }

  @Test
  void collection_has_the_mean_over_its_tracks_whatever_their_length() {
    Tally tally = metric().tally();
    tally.add(onsets(1, 2, 3, 4, 5, 6, 7, 8), onsets());
    tally.add(onsets(1), onsets(1));
    tally.add(onsets(), onsets());
    assertEquals(0.5, tally.score().values().get("onset-f-measure"));
  }

  @Test
  void times_that_cannot_be_seconds_are_refused() {
    String message =
        assertThrows(DataException.class, () -> score(onsets(1), onsets(500, 44_100))).getMessage();
    assertTrue(message.contains("44100.0 s") && message.contains("in seconds?"), message);
  }

  private double score(Onsets reference, Onsets estimate) {
    Tally tally = metric().tally();
    tally.add(reference, estimate);
    return tally.score().values().get("onset-f-measure");
  }

  private static Onsets onsets(double... times) {
    return new Onsets(times);
  }
}
