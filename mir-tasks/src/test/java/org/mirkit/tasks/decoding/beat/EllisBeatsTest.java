package org.mirkit.tasks.decoding.beat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.tasks.decoding.Layouts;
import org.mirkit.testkit.DecoderContract;
import org.mirkit.testkit.ProviderContract;

class EllisBeatsTest {
  static final ScoreLayout BEATS = Layouts.switches(Pulse.RATE_HZ, "beat", "downbeat");

  @Nested
  class Contract implements ProviderContract<EllisBeatsConfig, Decoder>, DecoderContract {
    @Override
    public Provider<EllisBeatsConfig, Decoder> provider() {
      return BeatDecoderProviders.DYNAMIC_PROGRAMMING_BEATS;
    }

    @Override
    public EllisBeatsConfig exampleConfig() {
      return EllisBeatsConfig.defaults();
    }

    @Override
    public Decoder decoder() {
      return provider().create(exampleConfig());
    }

    @Override
    public ScoreLayout layout() {
      return BEATS;
    }

    @Override
    public List<ScoreLayout> unsuitable() {
      return noBeats();
    }

    @Override
    public List<Targets> tracks() {
      return regular();
    }
  }

  static List<ScoreLayout> noBeats() {
    return List.of(
        Layouts.ofTrack(BEATS),
        Layouts.classes(100, "beat", "downbeat"),
        Layouts.switches(100, "onset"));
  }

  /** Beats each 50 frames and each 43, a downbeat on every third and every fourth. */
  static List<Targets> regular() {
    return List.of(regular(50, 3, 900), regular(43, 4, 1200));
  }

  private static Targets regular(int distance, int beatsPerBar, int frames) {
    float[] values = new float[2 * frames];
    for (int beat = 0; 20 + beat * distance < frames; beat++) {
      values[2 * (20 + beat * distance)] = 1;
      values[2 * (20 + beat * distance) + 1] = beat % beatsPerBar == 0 ? 1 : 0;
    }
    return Targets.Values.of(2, values);
  }

  @ParameterizedTest
  @ValueSource(doubles = {70, 96, 120, 151, 180})
  void a_jittered_pulse_is_followed_at_any_tempo(double bpm) {
    Pulse pulse = Pulse.of(4, bpm, bpm, 60).jittered(0.012, 3);
    Scores decoded = decode(EllisBeatsConfig.defaults(), pulse.heard(0.1, 0.2, 4));
    double f = Pulse.f(pulse.beats(), Layouts.on(decoded, 0));
    assertTrue(f > 0.95, "F " + f);
  }

  @Test
  void a_tempo_that_is_given_is_kept_to() {
    Pulse pulse = Pulse.of(4, 140, 140, 30);
    EllisBeatsConfig half =
        new EllisBeatsConfig(Optional.of(70.0), 40, 240, 120, 100, EllisBeatsConfig.Source.BEATS);
    int[] beats = Layouts.on(decode(half, pulse.heard(0, 0.1, 5)), 0);
    assertEquals(30 * 70 / 60.0, beats.length, 2);
  }

  /** Onsets on all quavers at 100 BPM, those off the beat being weaker. */
  @ParameterizedTest
  @CsvSource({"ONSETS, 100", "BEATS, 200"})
  void quavers_are_no_beats_where_scores_are_of_onsets(
      EllisBeatsConfig.Source source, double expectedBpm) {
    float[] values = new float[2 * 6000];
    for (int quaver = 0; quaver < 199; quaver++) {
      values[2 * (20 + quaver * 30)] = quaver % 2 == 0 ? 1 : 0.7f;
    }
    EllisBeatsConfig config = new EllisBeatsConfig(Optional.empty(), 40, 240, 120, 100, source);
    int[] beats = Layouts.on(decode(config, Scores.of(2, values)), 0);
    assertEquals(expectedBpm, beats.length, 2);
    assertEquals(20, beats[0], 1);
  }

  @Test
  void silence_has_no_beats_and_none_are_heard_before_and_after_the_music() {
    assertArrayEquals(
        new int[0],
        Layouts.on(decode(EllisBeatsConfig.defaults(), Scores.of(2, new float[4000])), 0));
    float[] values = new float[2 * 3000];
    for (int beat = 1000; beat <= 2000; beat += 50) {
      values[2 * beat] = 1;
    }
    int[] beats = Layouts.on(decode(EllisBeatsConfig.defaults(), Scores.of(2, values)), 0);
    assertEquals(1000, beats[0]);
    assertEquals(2000, beats[beats.length - 1]);
  }

  @Test
  void a_downbeat_goes_to_the_beat_beside_it_and_nowhere_else() {
    Pulse pulse = Pulse.of(4, 120, 120, 30);
    Scores decoded = decode(EllisBeatsConfig.defaults(), pulse.heard(0, 0.1, 6));
    assertEquals(1, Pulse.f(pulse.downbeats(), Layouts.on(decoded, 1)), 1e-9);
    for (int frame = 0; frame < decoded.decisions(); frame++) {
      assertTrue(decoded.at(frame, 0) == 1 || decoded.at(frame, 1) == 0, "frame " + frame);
    }
  }

  @Property(tries = 40)
  void path_has_the_largest_sum_of_all_choices_of_beats(
      @ForAll @IntRange(min = 3, max = 6) int period, @ForAll long seed) {
    double[] strength = new SplittableRandom(seed).doubles(14, 0, 3).toArray();
    double[] local = Smooth.gaussian(strength, 0.5);
    int least = Math.max(1, Math.round(period / 2f));
    double best = 0;
    for (int choice = 1; choice < 1 << strength.length; choice++) {
      best = Math.max(best, sum(choice, local, period, least));
    }
    BeatPath path = new BeatPath(period, 4);
    assertEquals(best, sum(bits(path.all(local)), local, period, least), 1e-9);
  }

  private static double sum(int choice, double[] local, int period, int least) {
    double sum = 0;
    int last = -1;
    for (int i = 0; i < local.length; i++) {
      if ((choice >> i & 1) == 1) {
        int gap = i - last;
        if (last >= 0 && (gap < least || gap > 2 * period)) {
          return Double.NEGATIVE_INFINITY;
        }
        double ratio = Math.log((double) gap / period);
        sum += local[i] - (last < 0 ? 0 : 4 * ratio * ratio);
        last = i;
      }
    }
    return sum;
  }

  private static int bits(int[] beats) {
    int bits = 0;
    for (int beat : beats) {
      bits |= 1 << beat;
    }
    return bits;
  }

  private static Scores decode(EllisBeatsConfig config, Scores scores) {
    return new EllisBeats(config).decode(scores, BEATS, new float[0]);
  }
}
