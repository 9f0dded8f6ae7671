package org.mirkit.tasks.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.note.PitchRange;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class MelodyTaskTest implements ProviderContract<MelodyConfig, Task>, TaskContract {

  @Override
  public Provider<MelodyConfig, Task> provider() {
    return PitchProviders.MELODY;
  }

  @Override
  public MelodyConfig exampleConfig() {
    return new MelodyConfig(
        new PitchConfig(
            new PitchRange("A1", "A6"),
            20,
            PitchConfig.Target.SALIENCE,
            25,
            80,
            0.5,
            PitchConfig.Smoothing.VITERBI));
  }

  @Override
  public Task task() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<Annotation> annotations() {
    return List.of(curve(110, 200), curve(440, 200), curve(1000, 200));
  }

  /** The average over a peak that is cut at 80 cents is off by a fraction of a cent. */
  @Override
  public boolean agree(Annotation reference, Annotation decoded) {
    PitchCurve wanted = (PitchCurve) reference;
    PitchCurve found = (PitchCurve) decoded;
    boolean near = wanted.size() == found.size();
    for (int i = 0; near && i < wanted.size(); i++) {
      near =
          found.voicedAt(i) == wanted.voicedAt(i)
              && (!wanted.voicedAt(i) || isSame(wanted.hzAt(i), found.hzAt(i)));
    }
    return near;
  }

  private static boolean isSame(double one, double other) {
    return Math.abs(Math.log(one / other) / Math.log(2)) < 1.0 / 1200;
  }

  /** With a pause from 0.25 s on, for as long. */
  private PitchCurve curve(double hz, int size) {
    double[] times = new double[size];
    double[] frequencies = new double[size];
    boolean[] voiced = new boolean[size];
    for (int i = 0; i < size; i++) {
      times[i] = grid().timeOf(i);
      voiced[i] = times[i] < 0.25 || times[i] >= 0.5;
      frequencies[i] = voiced[i] ? hz * (1 + 1e-4 * i) : 0;
    }
    return new PitchCurve(times, frequencies, voiced);
  }

  @Test
  void frames_after_the_end_of_the_curve_are_not_scored() {
    for (PitchConfig.Target target : PitchConfig.Target.values()) {
      Task task =
          new PitchTask(
              new PitchConfig(
                  new PitchRange("C2", "C7"), 20, target, 25, 80, 0.5, PitchConfig.Smoothing.NONE));
      Targets targets = task.encode(curve(220, 50), task.vocabulary(List.of()), grid());
      assertEquals(50, scored(targets), target.name());
    }
  }

  private static int scored(Targets targets) {
    int scored = 0;
    for (int frame = 0; frame < targets.decisions(); frame++) {
      boolean is =
          targets instanceof Targets.Classes classes
              ? classes.classOf(frame) != Targets.Classes.UNSCORED
              : !Float.isNaN(((Targets.Values) targets).at(frame, 0));
      scored += is ? 1 : 0;
    }
    return scored;
  }

  @Test
  void scores_that_are_not_one_for_each_frame_are_refused() {
    Vocabulary vocabulary = task().vocabulary(List.of());
    Scores few = Scores.of(vocabulary.size(), new float[3 * vocabulary.size()]);
    ModelException refused =
        assertThrows(
            ModelException.class,
            () -> task().decode(few, vocabulary, new TimeGrid(22_050, 512, 4)));
    assertTrue(refused.getMessage().contains("3 times for 4 frames"), refused.getMessage());
  }

  @Test
  void short_track_counts_as_much_as_a_long_one() {
    Tally tally = task().metrics(task().vocabulary(List.of())).get(0).tally();
    tally.add(curve(220, 199), curve(300, 199));
    tally.add(curve(220, 2), curve(220, 2));
    Map<String, Double> values = tally.score().values();
    assertEquals(0.5, values.get("raw-pitch-accuracy"));
    assertEquals(0, values.get("voicing-false-alarm"), "the short track has no pause");
  }
}
