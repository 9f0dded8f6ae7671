package org.mirkit.tasks.decoding.duration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;
import org.mirkit.tasks.decoding.AllPaths;
import org.mirkit.tasks.decoding.ChordDecoderContract;
import org.mirkit.tasks.decoding.Layouts;
import org.mirkit.tasks.decoding.viterbi.Evidence;

class SegmentDurationTest {
  private abstract static class Contract implements ChordDecoderContract<SegmentDurationConfig> {
    @Override
    public Provider<SegmentDurationConfig, Decoder> provider() {
      return DurationDecoderProviders.SEGMENT_DURATION;
    }

    @Override
    public ScoreLayout ofAnotherKind() {
      return Layouts.switches(10, "voice");
    }

    @Override
    public int longestRun() {
      return 250;
    }
  }

  @Nested
  class Given extends Contract {
    @Override
    public SegmentDurationConfig exampleConfig() {
      return SegmentDurationConfig.defaults();
    }
  }

  @Nested
  class Learned extends Contract {
    @Override
    public SegmentDurationConfig exampleConfig() {
      return new SegmentDurationConfig(
          SegmentDurationConfig.Durations.HISTOGRAM,
          2,
          2,
          10,
          SegmentDurationConfig.Changes.LEARNED,
          0.5);
    }
  }

  @Property(tries = 60)
  void segments_are_the_best_of_all_there_are(
      @ForAll @IntRange(min = 2, max = 3) int classes,
      @ForAll @IntRange(min = 1, max = 7) int frames,
      @ForAll @IntRange(min = 1, max = 4) int longest,
      @ForAll @DoubleRange(min = 1.1, max = 4) double mean,
      @ForAll @DoubleRange(min = 0.5, max = 6) double shape,
      @ForAll long seed) {
    Durations durations = Durations.negativeBinomial(mean, shape, longest);
    double[][] changes = SegmentCounts.uniform(classes);
    Evidence evidence = Evidence.ofClasses(Layouts.random(frames, classes, seed));
    int[] path = new SemiMarkov(durations, changes).path(frames, evidence);
    double best = AllPaths.best(frames, classes, p -> value(p, durations, changes, evidence));
    assertEquals(best, value(path, durations, changes, evidence), 1e-9);
  }

  /** The log probability of segments, as the model tells it. */
  private static double value(
      int[] path, Durations durations, double[][] changes, Evidence evidence) {
    double value = 0;
    int first = 0;
    for (int i = 0; i < path.length; i++) {
      value += evidence.at(i, path[i]);
      boolean last = i + 1 == path.length;
      if (last || path[i + 1] != path[i]) {
        int frames = i + 1 - first;
        int whole = (frames - 1) / durations.longest();
        int rest = frames - whole * durations.longest();
        value += whole * durations.logMore();
        value += last ? durations.logAtLeast()[rest] : durations.logOf()[rest];
        value += last ? 0 : Math.log(changes[path[i]][path[i + 1]]);
        first = i + 1;
      }
    }
    return value;
  }

  @Property(tries = 30)
  void durations_and_going_on_make_up_1(
      @ForAll @DoubleRange(min = 1.5, max = 40) double mean,
      @ForAll @DoubleRange(min = 0.5, max = 20) double shape) {
    assertEquals(0, Durations.negativeBinomial(mean, shape, 60).logAtLeast()[1], 1e-6);
  }

  @Test
  void mean_of_the_negative_binomial_is_the_one_that_was_asked_for() {
    double[] logs = Durations.negativeBinomial(20, 3, 400).logOf();
    double mean = 0;
    for (int frames = 1; frames < logs.length; frames++) {
      mean += frames * Math.exp(logs[frames]);
    }
    assertEquals(20, mean, 1e-3);
  }

  @Test
  void histogram_counts_segments_and_what_follows_them() {
    SegmentCounts counts = new SegmentCounts(2, 3);
    float[] learned =
        counts.learn(List.of(Layouts.runs(0, 2, 1, 9, 0, 2), Layouts.runs(1, 3)), 1e-6);
    assertArrayEquals(new float[] {0, .5f, .25f, .25f, 0, 1, 1, 0}, learned, 1e-4f);
  }

  @Test
  void a_short_mistake_is_put_right_where_segments_are_known_to_be_long() {
    float[] values = new float[3 * 60];
    for (int i = 0; i < 60; i++) {
      boolean wrong = i >= 20 && i < 24;
      int right = i < 40 ? 0 : 1;
      values[3 * i + (wrong ? 2 : right)] = .7f;
      values[3 * i + (wrong ? 0 : 2)] = .25f;
    }
    Scores decoded =
        new SegmentDuration(
                new SegmentDurationConfig(
                    SegmentDurationConfig.Durations.NEGATIVE_BINOMIAL,
                    2.5,
                    8,
                    10,
                    SegmentDurationConfig.Changes.UNIFORM,
                    1))
            .decode(Scores.of(3, values), ChordDecoderContract.CHORDS, new float[0]);
    int[] expected = new int[60];
    Arrays.fill(expected, 40, 60, 1);
    assertArrayEquals(expected, Layouts.best(decoded));
  }

  @Test
  void three_minutes_of_170_classes_take_seconds() {
    long before = System.nanoTime();
    SemiMarkov model =
        new SemiMarkov(Durations.negativeBinomial(20, 2, 100), SegmentCounts.uniform(170));
    model.path(1800, Evidence.ofClasses(Layouts.random(1800, 170, 1)));
    double seconds = (System.nanoTime() - before) / 1e9;
    assertTrue(seconds < 10, seconds + " s");
  }
}
