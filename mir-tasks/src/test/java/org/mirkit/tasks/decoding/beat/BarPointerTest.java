package org.mirkit.tasks.decoding.beat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.tasks.decoding.AllPaths;
import org.mirkit.tasks.decoding.Layouts;
import org.mirkit.testkit.DecoderContract;
import org.mirkit.testkit.ProviderContract;

class BarPointerTest {

  @Nested
  class Contract implements ProviderContract<BarPointerConfig, Decoder>, DecoderContract {
    @Override
    public Provider<BarPointerConfig, Decoder> provider() {
      return BeatDecoderProviders.BAR_POINTER;
    }

    @Override
    public BarPointerConfig exampleConfig() {
      return BarPointerConfig.defaults();
    }

    @Override
    public Decoder decoder() {
      return provider().create(exampleConfig());
    }

    @Override
    public ScoreLayout layout() {
      return EllisBeatsTest.BEATS;
    }

    @Override
    public List<ScoreLayout> unsuitable() {
      return EllisBeatsTest.noBeats();
    }

    @Override
    public List<Targets> tracks() {
      return EllisBeatsTest.regular();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3, 90, 90",
    "4, 90, 90",
    "3, 170, 170",
    "4, 170, 170",
    "3, 100, 130",
    "4, 130, 100",
    "4, 62, 62",
    "4, 80, 160"
  })
  void beats_and_downbeats_are_found_through_noise_drift_and_gaps(
      int beatsPerBar, double firstBpm, double lastBpm) {
    Pulse pulse = Pulse.of(beatsPerBar, firstBpm, lastBpm, 60).jittered(0.01, 1);
    Scores decoded = decode(BarPointerConfig.defaults(), pulse.heard(0.15, 0.3, 2));
    double beats = Pulse.f(pulse.beats(), Layouts.on(decoded, 0));
    double downbeats = Pulse.f(pulse.downbeats(), Layouts.on(decoded, 1));
    assertTrue(beats > 0.95, "F of beats " + beats);
    assertTrue(downbeats > 0.95, "F of downbeats " + downbeats);
  }

  @Test
  void without_an_output_for_downbeats_beats_alone_are_found() {
    Pulse pulse = Pulse.of(4, 110, 110, 30);
    Scores both = pulse.heard(0.1, 0.2, 3);
    float[] beat = new float[both.decisions()];
    for (int i = 0; i < beat.length; i++) {
      beat[i] = both.at(i, 0);
    }
    ScoreLayout layout = Layouts.switches(Pulse.RATE_HZ, "beat");
    BarPointer decoder = new BarPointer(BarPointerConfig.defaults());
    decoder.requireSuits(layout);
    Scores decoded = decoder.decode(Scores.of(1, beat), layout, new float[0]);
    assertEquals(1, Pulse.f(pulse.beats(), Layouts.on(decoded, 0)), 0.03);
  }

  @Test
  void scores_of_beats_that_leave_out_downbeats_are_as_good() {
    Pulse pulse = Pulse.of(3, 100, 100, 30);
    Scores both = pulse.heard(0, 0.1, 3);
    float[] values = new float[2 * both.decisions()];
    for (int i = 0; i < both.decisions(); i++) {
      values[2 * i] = Math.max(0, both.at(i, 0) - both.at(i, 1));
      values[2 * i + 1] = both.at(i, 1);
    }
    Scores decoded = decode(BarPointerConfig.defaults(), Scores.of(2, values));
    assertEquals(1, Pulse.f(pulse.beats(), Layouts.on(decoded, 0)), 0.01);
    assertEquals(1, Pulse.f(pulse.downbeats(), Layouts.on(decoded, 1)), 0.01);
  }

  @Test
  void silence_has_no_beats() {
    Scores decoded = decode(BarPointerConfig.defaults(), Scores.of(2, new float[4000]));
    assertArrayEquals(new int[0], Layouts.on(decoded, 0));
  }

  @Test
  void path_of_beats_is_the_best_in_the_whole_state_space() {
    Tempi tempi = new Tempi(2, 3, 5);
    for (long seed = 0; seed < 20; seed++) {
      float[] beats = course(seed);
      float[] downbeats = course(seed + 100);
      BeatEvidence evidence = new BeatEvidence(beats, downbeats, 10, 2);
      double best = AllPaths.best(beats.length, 10, path -> value(path, tempi, beats, downbeats));
      assertEquals(best, new BarLattice(tempi, evidence, 2, true).best().logProbability(), 1e-9);
    }
  }

  private static float[] course(long seed) {
    float[] course = new float[6];
    Scores scores = Layouts.random(6, 3, seed);
    for (int i = 0; i < course.length; i++) {
      course[i] = scores.at(i, 0);
    }
    return course;
  }

  /**
   * The log probability of a path through all positions of two beats of two or three frames: state
   * 5 · beat + position for beats of 2 frames (0, 1) and of 3 (2, 3, 4).
   */
  private static double value(int[] path, Tempi tempi, float[] beats, float[] downbeats) {
    double value = 0;
    for (int i = 0; i < path.length; i++) {
      boolean longBeat = path[i] % 5 >= 2;
      int position = longBeat ? path[i] % 5 - 2 : path[i] % 5;
      int heard = longBeat ? 2 : 1;
      double most = Math.max(beats[i], downbeats[i]);
      double likelihood =
          position >= heard ? 1 - most : path[i] < 5 ? downbeats[i] : beats[i] - downbeats[i];
      value += Math.log(Math.max(1e-4, likelihood));
      value += i == 0 ? 0 : step(path[i - 1], path[i], tempi);
    }
    return value;
  }

  private static double step(int from, int to, Tempi tempi) {
    boolean ends = from % 5 == 1 || from % 5 == 4;
    if (!ends) {
      return to == from + 1 ? 0 : Double.NEGATIVE_INFINITY;
    }
    boolean starts = to % 5 == 0 || to % 5 == 2;
    if (!starts || to / 5 == from / 5) {
      return Double.NEGATIVE_INFINITY;
    }
    int tempo = to % 5 == 0 ? 0 : 1;
    int before = from % 5 == 1 ? 0 : 1;
    return tempi.logAfter(tempo)[before - tempi.firstBefore(tempo)];
  }

  @Test
  void frames_too_far_apart_for_the_fastest_beat_are_refused_with_a_way_out() {
    ScoreLayout coarse = Layouts.switches(5, "beat", "downbeat");
    String message =
        assertThrows(
                ConfigException.class,
                () -> new BarPointer(BarPointerConfig.defaults()).requireSuits(coarse))
            .getMessage();
    assertTrue(message.contains("lower maxBpm, or choose a finer hop"), message);
  }

  @Test
  void three_minutes_at_100_frames_a_second_take_seconds() {
    Scores scores = Pulse.of(4, 100, 120, 180).heard(0.1, 0.3, 1);
    long before = System.nanoTime();
    decode(BarPointerConfig.defaults(), scores);
    double seconds = (System.nanoTime() - before) / 1e9;
    assertTrue(seconds < 20, seconds + " s");
  }

  private static Scores decode(BarPointerConfig config, Scores scores) {
    return new BarPointer(config).decode(scores, EllisBeatsTest.BEATS, new float[0]);
  }
}
