package org.mirkit.tasks.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;
import org.mirkit.testkit.TaskContract;

class KeyTest {
  private static final Metric EACH = new KeyScore(new KeyScoreConfig(Optional.empty(), false));
  private static final KeySequence MODULATING =
      new KeySequence(
          List.of(
              new TimedLabel(0, 3, "N"),
              new TimedLabel(3, 5, "C:major"),
              new TimedLabel(5, 6, "C#:minor"),
              new TimedLabel(6, 10, "Db:minor")));

  @Nested
  class OfTask implements ProviderContract<KeyConfig, Task>, TaskContract {
    @Override
    public Provider<KeyConfig, Task> provider() {
      return KeyProviders.KEY;
    }

    @Override
    public KeyConfig exampleConfig() {
      return new KeyConfig(SeveralKeys.LONGEST);
    }

    @Override
    public Task task() {
      return provider().create(exampleConfig());
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(
          KeySequence.ofWhole("C:major"),
          KeySequence.ofWhole("F#:minor"),
          KeySequence.ofWhole("B:minor"));
    }
  }

  @Nested
  class OfMetric implements ProviderContract<KeyScoreConfig, Metric>, MetricContract {
    @Override
    public Provider<KeyScoreConfig, Metric> provider() {
      return KeyProviders.KEY_SCORE;
    }

    @Override
    public KeyScoreConfig exampleConfig() {
      return new KeyScoreConfig(Optional.empty(), false);
    }

    @Override
    public Metric metric() {
      return provider().create(exampleConfig());
    }

    @Override
    public List<ReferenceAndEstimate> pairs() {
      return List.of(
          pair("C:major", "C:major"), pair("C:major", "A:minor"), pair("D:minor", "Eb:major"));
    }
  }

  /** mir_eval.key.weighted_score 0.8, exact. */
  @ParameterizedTest
  @CsvSource({
    "C:major, G:major, 0.5",
    "G:major, C:major, 0",
    "C:major, A:minor, 0.3",
    "A:minor, C:major, 0.3",
    "C:major, A:other, 0.3",
    "C:other, C:major, 0.2",
    "C:major, C:minor, 0.2",
    "db minor, C# MINOR, 1",
    "X, X, 1",
    "X, C:major, 0",
    "C:major, X, 0",
  })
  void relations_have_the_points_of_mir_eval(String reference, String estimate, double points) {
    Tally tally = EACH.tally();
    ReferenceAndEstimate pair = pair(reference, estimate);
    tally.add(pair.reference(), pair.estimate());
    assertEquals(points, tally.score().values().get("weighted-key-score"), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"LONGEST, C#:minor", "FIRST, C:major"})
  void one_of_several_keys_is_meant_whatever_its_spelling(SeveralKeys several, String meant) {
    Task task = new KeyTask(new KeyConfig(several));
    int expected = task.vocabulary(List.of()).indexOf(meant);
    assertEquals(expected, classOf(task, MODULATING, new TimeGrid(10, 1, 100)));
    Tally tally = task.metrics(task.vocabulary(List.of())).get(0).tally();
    tally.add(MODULATING, KeySequence.ofWhole(meant));
    assertEquals(1, tally.score().values().get("key-accuracy"));
  }

  @Test
  void track_with_several_keys_is_refused_where_that_is_asked_for() {
    Task task = new KeyTask(new KeyConfig(SeveralKeys.REFUSE));
    TimeGrid grid = new TimeGrid(10, 1, 100);
    String message =
        assertThrows(DataException.class, () -> classOf(task, MODULATING, grid)).getMessage();
    assertTrue(message.contains("2 keys, C:major, C#:minor"), message);
    assertTrue(message.contains("the task local-key"), message);
    assertEquals(9, classOf(task, KeySequence.ofWhole("A:major"), grid));
  }

  @ParameterizedTest
  @ValueSource(strings = {"D:other", "D:dorian", "X"})
  void other_modes_and_unknown_keys_are_not_learned(String label) {
    Task task = new KeyTask(new KeyConfig(SeveralKeys.LONGEST));
    assertEquals(
        Targets.Classes.UNSCORED,
        classOf(task, KeySequence.ofWhole(label), new TimeGrid(10, 1, 100)));
  }

  /** What {@code mir_eval.key.validate_key} refuses. */
  @ParameterizedTest
  @ValueSource(strings = {"C", "H:major", "C:blues", "Cmajor", "C major minor"})
  void what_is_no_key_is_refused_by_task_and_metric(String label) {
    KeySequence bad = KeySequence.ofWhole(label);
    KeySequence good = KeySequence.ofWhole("C:major");
    Task task = new KeyTask(new KeyConfig(SeveralKeys.LONGEST));
    assertThrows(DataException.class, () -> task.vocabulary(List.of(bad)));
    assertThrows(DataException.class, () -> EACH.tally().add(bad, good));
    assertThrows(DataException.class, () -> EACH.tally().add(good, bad));
  }

  private static int classOf(Task task, KeySequence keys, TimeGrid grid) {
    return ((Targets.Classes) task.encode(keys, task.vocabulary(List.of(keys)), grid)).classOf(0);
  }

  private static ReferenceAndEstimate pair(String reference, String estimate) {
    return new ReferenceAndEstimate(KeySequence.ofWhole(reference), KeySequence.ofWhole(estimate));
  }
}
