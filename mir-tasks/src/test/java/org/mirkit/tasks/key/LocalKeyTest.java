package org.mirkit.tasks.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class LocalKeyTest implements ProviderContract<NoParameters, Task>, TaskContract {

  @Override
  public Provider<NoParameters, Task> provider() {
    return KeyProviders.LOCAL_KEY;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
  }

  @Override
  public Task task() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<Annotation> annotations() {
    return List.of(
        keys("C:major", 43, "G:major"),
        keys("F#:minor", 22, "A:major"),
        keys("Eb:major", 143, "X"));
  }

  /** A second key from halfway after a frame to the end; X is not learned, so nothing says it. */
  private KeySequence keys(String first, int frame, String second) {
    double bound = (frame + 0.5) / grid().frameRateHz();
    double end = grid().timeOf(grid().frames());
    return new KeySequence(
        List.of(new TimedLabel(0, bound, first), new TimedLabel(bound, end, second)));
  }

  @Override
  public boolean agree(Annotation reference, Annotation decoded) {
    TimedLabel wanted = ((KeySequence) reference).segments().get(0);
    TimedLabel found = ((KeySequence) decoded).segments().get(0);
    return wanted.label().equals(found.label());
  }

  @Test
  void frames_have_the_key_of_their_time() {
    KeySequence keys =
        new KeySequence(
            List.of(
                new TimedLabel(0.5, 1, "Db major"),
                new TimedLabel(1, 2, "D:dorian"),
                new TimedLabel(2, TimedLabel.OPEN_END, "A:minor")));
    Targets.Classes classes =
        (Targets.Classes)
            task().encode(keys, task().vocabulary(List.of(keys)), new TimeGrid(100, 10, 30));
    int unscored = Targets.Classes.UNSCORED;
    int[] expected = {unscored, 1, unscored, 21, 21};
    int[] frames = {4, 5, 10, 20, 29};
    for (int i = 0; i < frames.length; i++) {
      assertEquals(expected[i], classes.classOf(frames[i]), "frame " + frames[i]);
    }
  }

  @Test
  void scores_weigh_by_time_and_leave_out_what_has_no_key() {
    KeySequence reference =
        new KeySequence(
            List.of(
                new TimedLabel(0, 2, "N"),
                new TimedLabel(2, 6, "C:major"),
                new TimedLabel(6, 10, "G:major")));
    Tally tally = task().metrics(task().vocabulary(List.of())).get(0).tally();
    tally.add(reference, KeySequence.ofWhole("G:major"));
    Map<String, Double> values = tally.score().values();
    assertEquals(0.75, values.get("weighted-key-score"), 1e-12);
    assertEquals(0.5, values.get("key-accuracy"), 1e-12);
    assertEquals(0.5, values.get("key-fifth"), 1e-12);
  }

  @Test
  void what_is_no_key_is_refused_when_the_vocabulary_is_made() {
    KeySequence bad = KeySequence.ofWhole("H:dur");
    assertThrows(DataException.class, () -> task().vocabulary(List.of(bad)));
  }
}
