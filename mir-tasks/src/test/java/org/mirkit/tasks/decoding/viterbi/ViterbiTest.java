package org.mirkit.tasks.decoding.viterbi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.tasks.decoding.AllPaths;
import org.mirkit.tasks.decoding.ChordDecoderContract;
import org.mirkit.tasks.decoding.Layouts;

class ViterbiTest {
  private static final float[] NONE = {};
  private static final ScoreLayout CHORDS = ChordDecoderContract.CHORDS;
  private static final ScoreLayout VOICES = Layouts.switches(10, "voice", "guitar");

  /** What all configurations are held to. */
  private abstract static class Contract implements ChordDecoderContract<ViterbiConfig> {
    @Override
    public Provider<ViterbiConfig, Decoder> provider() {
      return ViterbiProviders.VITERBI;
    }

    @Override
    public ScoreLayout ofAnotherKind() {
      return Layouts.linear(10, "valence");
    }
  }

  @Nested
  class Self extends Contract {
    @Override
    public ViterbiConfig exampleConfig() {
      return ViterbiConfig.defaults();
    }
  }

  @Nested
  class Learned extends Contract {
    @Override
    public ViterbiConfig exampleConfig() {
      return new ViterbiConfig(ViterbiConfig.Source.LEARNED, 0.95, List.of(), 0.5, 0.5);
    }
  }

  @Nested
  class GivenForSwitches extends Contract {
    @Override
    public ViterbiConfig exampleConfig() {
      return given(0.9, 0.1, 0.2, 0.8);
    }

    @Override
    public ScoreLayout layout() {
      return VOICES;
    }

    @Override
    public ScoreLayout ofAnotherKind() {
      return CHORDS;
    }

    @Override
    public List<Targets> tracks() {
      return List.of(
          Targets.Values.of(2, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, Float.NaN, 0, 0, 0),
          Targets.Values.of(2, 1, 0));
    }
  }

  @Property(tries = 60)
  void path_is_the_best_of_all_paths(
      @ForAll @IntRange(min = 1, max = 4) int states,
      @ForAll @IntRange(min = 1, max = 6) int frames,
      @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] matrix = new double[states][];
    Arrays.setAll(matrix, row -> distribution(states, random));
    double[] begin = distribution(states, random);
    assertBest(new MatrixTransitions(begin, matrix), begin, matrix, frames, seed);
  }

  @Property(tries = 60)
  void one_probability_to_stay_gives_the_best_of_all_paths_too(
      @ForAll @IntRange(min = 2, max = 4) int states,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double stay,
      @ForAll long seed) {
    double[][] matrix = new double[states][states];
    for (int from = 0; from < states; from++) {
      Arrays.fill(matrix[from], (1 - stay) / (states - 1));
      matrix[from][from] = stay;
    }
    double[] begin = distribution(states, new SplittableRandom(seed));
    assertBest(new StayOrChange(begin, stay), begin, matrix, 6, seed);
  }

  private static void assertBest(
      Transitions transitions, double[] begin, double[][] matrix, int frames, long seed) {
    Evidence evidence = Evidence.ofClasses(Layouts.random(frames, begin.length, seed));
    int[] path = new Viterbi(transitions).path(frames, evidence);
    double best = AllPaths.best(frames, begin.length, p -> value(p, begin, matrix, evidence));
    assertEquals(best, value(path, begin, matrix, evidence), 1e-9);
  }

  private static double value(int[] path, double[] begin, double[][] matrix, Evidence evidence) {
    double value = Math.log(begin[path[0]]) + evidence.at(0, path[0]);
    for (int frame = 1; frame < path.length; frame++) {
      value += Math.log(matrix[path[frame - 1]][path[frame]]) + evidence.at(frame, path[frame]);
    }
    return value;
  }

  private static double[] distribution(int states, SplittableRandom random) {
    double[] numbers = random.doubles(states, 0.05, 1).toArray();
    double sum = Arrays.stream(numbers).sum();
    return Arrays.stream(numbers).map(number -> number / sum).toArray();
  }

  @Test
  void a_frame_that_errs_is_put_right_by_its_neighbours() {
    Scores scores =
        Scores.of(3, new float[] {.8f, .1f, .1f, .7f, .2f, .1f, .4f, .5f, .1f, .8f, .1f, .1f});
    Scores decoded = new ViterbiDecoder(ViterbiConfig.defaults()).decode(scores, CHORDS, NONE);
    assertArrayEquals(new int[] {0, 0, 0, 0}, Layouts.best(decoded));
    assertEquals(1, decoded.at(2, 0));
    assertEquals(0, decoded.at(2, 1));
  }

  @Test
  void learned_probabilities_are_shares_and_changes_of_the_labels_with_smoothing() {
    ViterbiConfig config = new ViterbiConfig(ViterbiConfig.Source.LEARNED, 0.9, List.of(), 1, 0);
    float[] learned =
        new ViterbiDecoder(config).learn(List.of(Layouts.runs(0, 3, 1, 1, -1, 2, 2, 1)), CHORDS);
    assertArrayEquals(
        new float[] {
          4 / 8f, 2 / 8f, 2 / 8f, 3 / 6f, 2 / 6f, 1 / 6f, 1 / 3f, 1 / 3f, 1 / 3f, 1 / 3f, 1 / 3f,
          1 / 3f
        },
        learned,
        1e-6f);
  }

  @Test
  void the_share_of_a_class_is_divided_out_by_its_weight() {
    Scores scores = Scores.of(3, new float[] {.6f, .4f, 0});
    float[] learned = {.8f, .1f, .1f, .3f, .3f, .4f, .3f, .3f, .4f, .3f, .3f, .4f};
    ViterbiConfig config = new ViterbiConfig(ViterbiConfig.Source.SELF, 0.9, List.of(), 1, 1);
    assertEquals(0, new ViterbiDecoder(config).decode(scores, CHORDS, learned).best(0));
    Scores twice = Scores.of(3, new float[] {.6f, .4f, 0, .6f, .4f, 0});
    assertEquals(1, new ViterbiDecoder(config).decode(twice, CHORDS, learned).best(1));
  }

  @Test
  void numbers_learned_for_other_outputs_are_refused() {
    ViterbiConfig config = new ViterbiConfig(ViterbiConfig.Source.LEARNED, 0.9, List.of(), 1, 0);
    String message =
        assertThrows(
                ModelException.class,
                () ->
                    new ViterbiDecoder(config)
                        .decode(Layouts.random(3, 3, 1), CHORDS, new float[5]))
            .getMessage();
    assertTrue(message.contains("learned 5 numbers, but needs 12"), message);
  }

  @Test
  void a_matrix_is_wanted_with_given_transitions_alone_and_has_rows_of_probabilities() {
    assertRefused("needs a matrix", () -> given());
    assertRefused("with the sum 1", () -> given(0.9, 0.2, 0.2, 0.8));
    assertRefused(
        "'transitions: given' only",
        () -> new ViterbiConfig(ViterbiConfig.Source.SELF, 0.9, List.of(List.of(1.0)), 1, 0));
  }

  private static void assertRefused(String words, Runnable config) {
    String message = assertThrows(ConfigException.class, config::run).getMessage();
    assertTrue(message.contains(words), message);
  }

  private static ViterbiConfig given(double... numbers) {
    int size = (int) Math.sqrt(numbers.length);
    List<List<Double>> rows = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      rows.add(Arrays.stream(numbers, row * size, (row + 1) * size).boxed().toList());
    }
    return new ViterbiConfig(ViterbiConfig.Source.GIVEN, 0.9, rows, 1, 0);
  }
}
