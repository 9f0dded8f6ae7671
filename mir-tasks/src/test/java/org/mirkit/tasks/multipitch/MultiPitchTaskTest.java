package org.mirkit.tasks.multipitch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.MultiPitch;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.note.PitchRange;
import org.mirkit.tasks.pitch.TimeBase;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class MultiPitchTaskTest {
  private static final TimeGrid GRID = new TimeGrid(22_050, 512, 200);
  private static final PitchRange PIANO = new PitchRange("A0", "C8");

  @Nested
  class Semitones implements ProviderContract<MultiPitchConfig, Task>, TaskContract {
    @Override
    public Provider<MultiPitchConfig, Task> provider() {
      return MultiPitchProviders.MULTI_PITCH;
    }

    @Override
    public MultiPitchConfig exampleConfig() {
      return config(100);
    }

    @Override
    public Task task() {
      return provider().create(exampleConfig());
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(
          curve(new double[] {0}, 0), curve(new double[] {0, 4, 7}, 0), curve(new double[] {3}, 0));
    }

    @Override
    public boolean agree(Annotation reference, Annotation decoded) {
      return isWithin((MultiPitch) reference, (MultiPitch) decoded, 1e-6);
    }
  }

  @Nested
  class FineBins implements TaskContract {
    @Override
    public Task task() {
      return new MultiPitchTask(config(20));
    }

    /** Not on bins. */
    @Override
    public List<Annotation> annotations() {
      return List.of(
          curve(new double[] {0.07}, 0.2),
          curve(new double[] {0.03, 4, 7.1}, -0.1),
          curve(new double[] {-9, 3}, 0));
    }

    /** The average over a peak that is cut at 80 cents is off by a fraction of a cent. */
    @Override
    public boolean agree(Annotation reference, Annotation decoded) {
      return isWithin((MultiPitch) reference, (MultiPitch) decoded, 1);
    }
  }

  private static MultiPitchConfig config(int centsPerBin) {
    return new MultiPitchConfig(PIANO, centsPerBin, 25, 80, 0.5);
  }

  /** Notes above C4 with a pause, on the frames of the grid. */
  private static MultiPitch curve(double[] notes, double octavesPerSecond) {
    double[][] hz = new double[GRID.frames()][];
    for (int i = 0; i < hz.length; i++) {
      hz[i] = new double[i >= 80 && i < 100 ? 0 : notes.length];
      for (int note = 0; note < hz[i].length; note++) {
        double octaves = (notes[note] - 9) / 12 + octavesPerSecond * GRID.timeOf(i);
        hz[i][note] = 440 * Math.pow(2, octaves);
      }
    }
    return new MultiPitch(TimeBase.of(GRID), hz);
  }

  private static boolean isWithin(MultiPitch reference, MultiPitch decoded, double cents) {
    boolean near = reference.size() == decoded.size();
    for (int i = 0; near && i < reference.size(); i++) {
      double[] wanted = reference.hzAt(i);
      double[] found = decoded.hzAt(i);
      near = wanted.length == found.length;
      for (int j = 0; near && j < wanted.length; j++) {
        near = Math.abs(1200 * Math.log(wanted[j] / found[j]) / Math.log(2)) <= cents;
      }
    }
    return near;
  }

  @Test
  void a_piano_has_88_outputs_from_A0_to_C8() {
    List<String> labels = vocabulary(config(100)).labels();
    assertEquals(88, labels.size());
    assertEquals(List.of("A0", "Bb0"), labels.subList(0, 2));
    assertEquals("C8", labels.get(87));
  }

  @Test
  void neighbouring_semitones_sound_together() {
    MultiPitchConfig config = new MultiPitchConfig(new PitchRange("C4", "D4"), 100, 25, 80, 0.5);
    assertEquals(2, decode(config, 0.9f, 0.6f, 0.4f).hzAt(0).length);
  }

  @Test
  void a_plateau_of_fine_bins_is_one_pitch_at_its_middle() {
    MultiPitchConfig config = new MultiPitchConfig(new PitchRange("A4", "Bb4"), 20, 25, 80, 0.5);
    double[] hz = decode(config, 0, 0.2f, 0.8f, 0.8f, 0.2f, 0).hzAt(0);
    assertArrayEquals(new double[] {config.bins().hzOf(2.5)}, hz, 1e-6);
  }

  @Property(tries = 50)
  void two_pitches_a_semitone_apart_are_told_apart_over_fine_bins(
      @ForAll @DoubleRange(min = 50, max = 80) double note) {
    double[][] hz = {{hz(note), hz(note + 1)}};
    MultiPitch both = new MultiPitch(new double[] {0}, hz);
    TimeGrid one = new TimeGrid(22_050, 512, 1);
    Task task = new MultiPitchTask(config(20));
    Targets.Values values = (Targets.Values) task.encode(both, vocabulary(config(20)), one);
    float[] scores = new float[values.units()];
    for (int unit = 0; unit < scores.length; unit++) {
      scores[unit] = values.at(0, unit);
    }
    assertTrue(isWithin(both, decode(config(20), scores), 10));
  }

  private static double hz(double midi) {
    return 440 * Math.pow(2, (midi - 69) / 12);
  }

  private static MultiPitch decode(MultiPitchConfig config, float... scores) {
    return (MultiPitch)
        new MultiPitchTask(config)
            .decode(
                Scores.of(scores.length, scores), vocabulary(config), new TimeGrid(22_050, 512, 1));
  }

  @Test
  void a_pitch_beyond_the_bins_is_left_out_and_frames_outside_the_curve_are_not_scored() {
    TimeGrid grid = new TimeGrid(100, 1, 4);
    MultiPitch high =
        new MultiPitch(new double[] {0.01, 0.02}, new double[][] {{9000, 440}, {9000}});
    Targets.Values values =
        (Targets.Values)
            new MultiPitchTask(config(100)).encode(high, vocabulary(config(100)), grid);
    int a4 = vocabulary(config(100)).indexOf("A4");
    assertTrue(Float.isNaN(values.at(0, a4)) && Float.isNaN(values.at(3, a4)));
    assertEquals(1, values.at(1, a4));
    assertEquals(0, values.at(1, 87));
    assertEquals(0, values.at(2, a4));
  }

  @Test
  void scores_that_are_not_one_for_each_frame_are_refused() {
    ModelException refused =
        assertThrows(
            ModelException.class,
            () ->
                new MultiPitchTask(config(100))
                    .decode(Scores.of(88, new float[88]), vocabulary(config(100)), GRID));
    assertTrue(refused.getMessage().contains("1 times for 200 frames"), refused.getMessage());
  }

  private static Vocabulary vocabulary(MultiPitchConfig config) {
    return new MultiPitchTask(config).vocabulary(List.of());
  }
}
