package org.mirkit.tasks.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.music.NoteName;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.tasks.note.PitchBins;
import org.mirkit.tasks.note.PitchRange;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class PitchTest {
  private static final TimeGrid GRID = new TimeGrid(22_050, 512, 200);

  @Nested
  class Salience implements ProviderContract<PitchConfig, Task>, TaskContract {
    @Override
    public Provider<PitchConfig, Task> provider() {
      return PitchProviders.PITCH;
    }

    @Override
    public PitchConfig exampleConfig() {
      return PitchConfig.defaults();
    }

    @Override
    public Task task() {
      return provider().create(exampleConfig());
    }

    @Override
    public List<Annotation> annotations() {
      return curves();
    }

    /** The average over a peak that is cut at 80 cents is off by a fraction of a cent. */
    @Override
    public boolean agree(Annotation reference, Annotation decoded) {
      return isWithin((PitchCurve) reference, (PitchCurve) decoded, 0.5);
    }
  }

  @Nested
  class OneBin implements TaskContract {
    @Override
    public Task task() {
      return new PitchTask(
          new PitchConfig(
              new PitchRange("C2", "C7"),
              20,
              PitchConfig.Target.CLASS,
              25,
              80,
              0.5,
              PitchConfig.Smoothing.VITERBI));
    }

    @Override
    public List<Annotation> annotations() {
      return curves();
    }

    /** Half a bin. */
    @Override
    public boolean agree(Annotation reference, Annotation decoded) {
      return isWithin((PitchCurve) reference, (PitchCurve) decoded, 10.001);
    }
  }

  /** Glides with a pause, on the frames of the grid. */
  private static List<Annotation> curves() {
    return List.of(curve(110, 0.4), curve(440, -0.2), curve(1000, 0.05));
  }

  private static PitchCurve curve(double hz, double octavesPerSecond) {
    double[] times = new double[GRID.frames()];
    double[] frequencies = new double[times.length];
    boolean[] voiced = new boolean[times.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = GRID.timeOf(i);
      voiced[i] = i < 80 || i >= 100;
      frequencies[i] = voiced[i] ? hz * Math.pow(2, octavesPerSecond * times[i]) : 0;
    }
    return new PitchCurve(times, frequencies, voiced);
  }

  private static boolean isWithin(PitchCurve reference, PitchCurve decoded, double cents) {
    boolean near = reference.size() == decoded.size();
    for (int i = 0; near && i < reference.size(); i++) {
      double off = 1200 * Math.log(reference.hzAt(i) / decoded.hzAt(i)) / Math.log(2);
      near =
          reference.voicedAt(i) == decoded.voicedAt(i)
              && (!reference.voicedAt(i) || Math.abs(off) <= cents);
    }
    return near;
  }

  @Test
  void labels_are_notes_with_cents_above_them_and_unvoiced_is_last() {
    List<String> labels = new PitchTask(PitchConfig.defaults()).vocabulary(List.of()).labels();
    assertEquals(302, labels.size());
    assertEquals(List.of("C2", "C2+20", "C2+40"), labels.subList(0, 3));
    assertEquals(List.of("C7", "unvoiced"), labels.subList(300, 302));
  }

  @Test
  void a_bin_of_440_Hz_is_A4() {
    PitchBins bins = PitchConfig.defaults().bins();
    double bin = bins.binOf(440);
    assertEquals("A4", bins.labels().get((int) Math.round(bin)));
    assertEquals(440, bins.hzOf(bin), 1e-9);
  }

  @Property
  void names_and_notes_are_inverse(@ForAll @IntRange(min = 0, max = 127) int midi) {
    assertEquals(OptionalInt.of(midi), NoteName.midi(NoteName.of(midi)));
  }

  @Property(tries = 50)
  void pitch_between_two_bins_comes_back_from_their_shares(
      @ForAll @DoubleRange(min = 5, max = 290) double place) {
    PitchConfig config = PitchConfig.defaults();
    float[] scores = new float[302];
    int below = (int) place;
    scores[below] = (float) (1 - (place - below));
    scores[below + 1] = (float) (place - below);
    PitchCurve curve = new PitchDecoder(config).decode(Scores.of(302, scores), new double[1]);
    assertEquals(config.bins().hzOf(place), curve.hzAt(0), 1e-4 * curve.hzAt(0));
  }

  @Test
  void frame_without_a_voice_keeps_its_pitch_as_a_guess() {
    float[] scores = new float[302];
    scores[100] = 0.3f;
    scores[301] = 0.7f;
    PitchConfig config = PitchConfig.defaults();
    PitchCurve curve = new PitchDecoder(config).decode(Scores.of(302, scores), new double[1]);
    assertFalse(curve.voicedAt(0));
    assertEquals(config.bins().hzOf(100), curve.hzAt(0), 1e-9);
  }

  @Test
  void one_frame_an_octave_too_high_is_smoothed_away_by_the_path() {
    float[] scores = new float[9 * 302];
    for (int frame = 0; frame < 9; frame++) {
      scores[frame * 302 + 100] = frame == 4 ? 0.3f : 0.9f;
    }
    scores[4 * 302 + 160] = 0.6f;
    int[] states =
        new PitchPath(PitchConfig.defaults().bins(), 0.5).through(Scores.of(302, scores));
    for (int state : states) {
      assertEquals(100, state);
    }
  }

  /** A score shared between two bins, as a pitch tracker's between them, is no weaker voice. */
  @Test
  void path_hears_a_voice_where_single_frames_do() {
    float[] scores = new float[60 * 302];
    for (int frame = 0; frame < 60; frame++) {
      boolean voiced = frame >= 20 && frame < 40;
      scores[frame * 302 + 100] = voiced ? 0.4f : 0.1f;
      scores[frame * 302 + 101] = voiced ? 0.4f : 0.1f;
      scores[frame * 302 + 301] = voiced ? 0.2f : 0.8f;
    }
    scores[30 * 302 + 301] = 0.6f;
    int[] states =
        new PitchPath(PitchConfig.defaults().bins(), 0.5).through(Scores.of(302, scores));
    for (int frame = 0; frame < 60; frame++) {
      assertEquals(frame >= 20 && frame < 40, states[frame] != 301, "frame " + frame);
    }
  }

  @Test
  void path_follows_a_leap_without_a_pause() {
    float[] scores = new float[40 * 302];
    for (int frame = 0; frame < 40; frame++) {
      scores[frame * 302 + (frame < 20 ? 100 : 160)] = 0.9f;
      scores[frame * 302 + 301] = 0.1f;
    }
    int[] states =
        new PitchPath(PitchConfig.defaults().bins(), 0.5).through(Scores.of(302, scores));
    for (int frame = 0; frame < 40; frame++) {
      assertEquals(frame < 20 ? 100 : 160, states[frame], "frame " + frame);
    }
  }

  @Test
  void path_weighs_voice_and_pause_by_the_threshold() {
    float[] scores = new float[20 * 302];
    for (int frame = 0; frame < 20; frame++) {
      scores[frame * 302 + 100] = 0.3f;
      scores[frame * 302 + 301] = 0.7f;
    }
    PitchBins bins = PitchConfig.defaults().bins();
    assertEquals(301, new PitchPath(bins, 0.5).through(Scores.of(302, scores))[10]);
    assertEquals(100, new PitchPath(bins, 0.8).through(Scores.of(302, scores))[10]);
  }

  @Test
  void voice_beyond_the_bins_is_not_scored() {
    PitchCurve high = new PitchCurve(new double[1], new double[] {9000}, new boolean[] {true});
    Task task = new PitchTask(PitchConfig.defaults());
    TimeGrid one = new TimeGrid(22_050, 512, 1);
    Targets.Values values = (Targets.Values) task.encode(high, task.vocabulary(List.of()), one);
    assertTrue(Float.isNaN(values.at(0, 0)) && Float.isNaN(values.at(0, 301)));
  }

  @Test
  void names_that_are_no_notes_and_empty_ranges_are_config_errors() {
    assertEquals(OptionalInt.empty(), NoteName.midi("H4"));
    for (String[] range : new String[][] {{"H4", "C5"}, {"C5", "C4"}, {"A4", "A4"}, {"C4", ""}}) {
      assertThrows(
          ConfigException.class,
          () ->
              new PitchConfig(
                  new PitchRange(range[0], range[1]),
                  20,
                  PitchConfig.Target.CLASS,
                  25,
                  80,
                  0.5,
                  PitchConfig.Smoothing.NONE));
    }
  }
}
