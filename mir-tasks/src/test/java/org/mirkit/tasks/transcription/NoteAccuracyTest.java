package org.mirkit.tasks.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.Notes;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.tasks.MetricFixture;
import org.mirkit.testkit.ReferenceAndEstimate;

class NoteAccuracyTest implements MetricFixture<NoteAccuracyConfig> {
  @Override
  public Provider<NoteAccuracyConfig, Metric> provider() {
    return TranscriptionProviders.NOTE_ACCURACY;
  }

  @Override
  public NoteAccuracyConfig exampleConfig() {
    return new NoteAccuracyConfig(NoteTolerances.defaults());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(
        pair("0-1 60, 1-2 62, 1-2 65", "0.03-1 60, 1-1.5 62"),
        pair("0-1 60", ""),
        pair("", "0-1 60"),
        pair("", ""),
        pair("0-1 60, 0.04-1 60", "0.02-1 60, 0.2-0.9 72"));
  }

  /** As in mir_eval, a track of which nothing is said scores 0 whatever is told. */
  @Override
  public List<ReferenceAndEstimate> rightPairs() {
    return MetricFixture.super.rightPairs().stream()
        .filter(pair -> !pair.reference().equals(Written.notes("")))
        .toList();
  }

  @Test
  void note_that_ends_early_is_right_without_its_offset_only() {
    Map<String, Double> values = score(pair("0-1 60", "0-0.5 60")).values();
    assertEquals(0, values.get("f-measure"));
    assertEquals(1, values.get("f-measure-no-offset"));
    assertEquals(0.5, values.get("average-overlap-ratio-no-offset"));
    assertEquals(1, values.get("onset-f-measure"));
    assertEquals(0, values.get("offset-f-measure"));
  }

  @Test
  void offset_may_be_off_by_a_fifth_of_a_long_note() {
    assertEquals(1, score(pair("0-2 60", "0-1.6 60")).values().get("f-measure"));
    assertEquals(0, score(pair("0-2 60", "0-1.599 60")).values().get("f-measure"));
  }

  @Test
  void tolerance_holds_for_distances_rounded_to_a_tenth_of_a_millisecond() {
    assertEquals(1, score(pair("1-2 60", "1.05004-2 60")).values().get("f-measure"));
    assertEquals(0, score(pair("1-2 60", "1.05006-2 60")).values().get("f-measure"));
  }

  /** mir_eval.transcription 0.8. */
  @Test
  void track_without_notes_on_one_side_or_both_scores_nothing() {
    for (ReferenceAndEstimate pair :
        List.of(pair("0-1 60", ""), pair("", "0-1 60"), pair("", ""))) {
      score(pair).values().forEach((name, value) -> assertEquals(0, value, name));
    }
  }

  @Test
  void several_tracks_have_the_mean_of_their_scores() {
    Tally tally = metric().tally();
    tally.add(Written.notes("0-1 60, 1-2 60, 2-3 60"), Written.notes(""));
    tally.add(Written.notes("0-1 60"), Written.notes("0-1 60"));
    assertEquals(0.5, tally.score().values().get("recall"));
  }

  private static ReferenceAndEstimate pair(String reference, String estimate) {
    Notes wanted = Written.notes(reference);
    return new ReferenceAndEstimate(wanted, Written.notes(estimate));
  }
}
