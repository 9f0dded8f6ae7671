package org.mirkit.tasks.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.tasks.MirEvalFiles;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class VelocityAccuracyTest
    implements ProviderContract<VelocityAccuracyConfig, Metric>, MetricContract {

  @Override
  public Provider<VelocityAccuracyConfig, Metric> provider() {
    return TranscriptionProviders.VELOCITY_ACCURACY;
  }

  @Override
  public VelocityAccuracyConfig exampleConfig() {
    return new VelocityAccuracyConfig(NoteTolerances.defaults(), 0.1);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(
        pair("0-1 60 40, 1-2 62 80, 2-3 64 100", "0-1 60 20, 1-2 62 90, 2-3 64 50"),
        pair("0-1 60 64", ""),
        pair("", "0-1 60 64"),
        pair("0-1 60 64, 1-2 60 64", "0-1 60 10, 1-2 60 100"));
  }

  /** As in mir_eval, a track of which nothing is said scores 0 whatever is told. */
  @Override
  public List<ReferenceAndEstimate> rightPairs() {
    return MetricContract.super.rightPairs().stream()
        .filter(pair -> !pair.reference().equals(Written.notes("")))
        .toList();
  }

  /**
   * mir_eval's choice among equally large matchings, and so its scores, follow the order of notes.
   */
  @ParameterizedTest
  @CsvSource({"3, 0.6791601596390769", "9, 0.6847667638483964"})
  void notes_in_the_order_of_onsets_score_as_by_mir_eval_in_that_order(
      int number, double expected) {
    Tally tally = metric().tally();
    tally.add(
        inOrder("transcription_velocity/ref" + number + ".txt"),
        inOrder("transcription_velocity/est" + number + ".txt"));
    assertEquals(expected, tally.score().values().get("velocity-f-measure-no-offset"), 1e-9);
  }

  private static Notes inOrder(String path) {
    Notes notes = MirEvalFiles.read(path, Notes.class);
    return new Notes(
        notes.notes().stream().sorted(Comparator.comparingDouble(Note::onsetSeconds)).toList());
  }

  @Test
  void velocities_in_another_scale_are_right() {
    assertEquals(1, f1("0-1 60 40, 1-2 62 80, 2-3 64 100", "0-1 60 30, 1-2 62 50, 2-3 64 60"));
  }

  @Test
  void note_of_the_wrong_loudness_is_wrong() {
    assertTrue(f1("0-1 60 0, 1-2 62 100, 2-3 64 0", "0-1 60 0, 1-2 62 100, 2-3 64 100") < 1);
  }

  @Test
  void equal_velocities_of_an_estimate_fit_the_mean_of_the_reference() {
    assertEquals(1, f1("0-1 60 64, 1-2 60 64", "0-1 60 10, 1-2 60 10"));
    assertEquals(0, f1("0-1 60 20, 1-2 60 64", "0-1 60 10, 1-2 60 10"));
  }

  @Test
  void note_without_velocity_is_refused_with_its_time() {
    DataException refused =
        assertThrows(DataException.class, () -> f1("0-1 60 64", "0-1 60 10, 1-2 60"));
    assertTrue(refused.getMessage().contains("at 1.0 s of the estimate"), refused.getMessage());
  }

  private double f1(String reference, String estimate) {
    Tally tally = metric().tally();
    tally.add(Written.notes(reference), Written.notes(estimate));
    return tally.score().values().get("velocity-f-measure");
  }

  private static ReferenceAndEstimate pair(String reference, String estimate) {
    return new ReferenceAndEstimate(Written.notes(reference), Written.notes(estimate));
  }
}
