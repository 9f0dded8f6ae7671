package org.mirkit.classical.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Targets;
import org.mirkit.classical.learner.Samples;
import org.mirkit.classical.summary.FeatureSummary;
import org.mirkit.classical.summary.Statistic;

class SampleReaderTest {
  private static final int X = Targets.Classes.UNSCORED;
  private static final FeatureSpec SPEC =
      new FeatureSpec(
          AudioFormat.mono(22_050), Axis.index("channel", 1), Axis.index("bin", 1), 512, "dB");

  /** One bin whose value is the number of the frame; every second frame is of class 1. */
  private static final Example FRAMES =
      new Example(
          Features.of(SPEC, 8, new float[] {0, 1, 2, 3, 4, 5, 6, 7}),
          Targets.Classes.of(0, 1, X, 1, 0, 1, X, 1));

  @Test
  void frames_are_drawn_without_replacement_and_keep_their_class() {
    Samples drawn = reader(4).read(source(FRAMES), 7);
    assertEquals(4, drawn.size());
    assertEquals(4, Arrays.stream(drawn.vectors()).mapToDouble(row -> row[0]).distinct().count());
    for (int i = 0; i < drawn.size(); i++) {
      assertEquals((int) drawn.vectors()[i][0] % 2, drawn.labels()[i]);
    }
  }

  @Test
  void frames_that_are_not_scored_are_never_drawn() {
    Samples all = reader(100).read(source(FRAMES), 7);
    assertArrayEquals(
        new double[] {0, 1, 3, 4, 5, 7},
        Arrays.stream(all.vectors()).mapToDouble(row -> row[0]).sorted().toArray());
  }

  @Test
  void equal_seeds_draw_the_same_frames_and_others_other_ones() {
    ExampleSource source = source(FRAMES, FRAMES, FRAMES, FRAMES);
    String first = Arrays.deepToString(reader(2).read(source, 7).vectors());
    assertEquals(first, Arrays.deepToString(reader(2).read(source, 7).vectors()));
    assertTrue(!first.equals(Arrays.deepToString(reader(2).read(source, 8).vectors())), first);
  }

  @Test
  void a_feature_that_is_not_a_number_is_refused() {
    var silent = new Example(Features.of(SPEC, 1, new float[] {Float.NaN}), Targets.Classes.of(0));
    var error = assertThrows(ModelException.class, () -> reader(4).read(source(silent), 7));
    assertTrue(error.getMessage().contains("a feature is NaN"), error.getMessage());
  }

  private static SampleReader reader(int framesPerExample) {
    var vectors = new VectorMaker(new FeatureSummary(List.of(Statistic.MEAN)), DecisionScale.FRAME);
    return new SampleReader(vectors, 2, framesPerExample);
  }

  private static ExampleSource source(Example... examples) {
    return new ExampleSource() {
      @Override
      public int size() {
        return examples.length;
      }

      @Override
      public Example example(int index, int epoch) {
        return examples[index];
      }
    };
  }
}
