package org.mirkit.runner.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.JointModel;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;
import org.mirkit.runner.features.FrameSource;

class TrackScorerTest {
  private static final int LABELS = 3;
  private static final FeatureSpec SPEC =
      new FeatureSpec(
          AudioFormat.mono(8000),
          Axis.index("channel", 1),
          Axis.index("frequency", LABELS),
          256,
          "log probability");

  /** Answers for excerpts, one by one. */
  private record Framewise(Function<Features, Scores> answer) implements TrainedModel {
    @Override
    public List<Scores> predict(List<Features> batch) {
      return batch.stream().map(answer).toList();
    }

    @Override
    public void save(Path folder) {}

    @Override
    public void close() {}
  }

  /** The same as potentials, of which something is made. */
  private record Joint(Framewise potentials, UnaryOperator<Scores> decision) implements JointModel {
    @Override
    public List<Scores> predict(List<Features> batch) {
      return potentials(batch).stream().map(decision).toList();
    }

    @Override
    public List<Scores> potentials(List<Features> batch) {
      return potentials.predict(batch);
    }

    @Override
    public Scores decide(Scores all) {
      return decision.apply(all);
    }

    @Override
    public void save(Path folder) {}

    @Override
    public void close() {}
  }

  @Property(tries = 200)
  void a_joint_decision_is_that_of_the_whole_track_wherever_excerpts_are_cut(
      @ForAll @IntRange(min = 1, max = 8) int frames,
      @ForAll @IntRange(min = 1, max = 9) int cropFrames,
      @ForAll @IntRange(min = 1, max = 9) int hopFrames,
      @ForAll @LongRange(max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Features track = Features.of(SPEC, frames, noise(LABELS * frames, random));
    float[][] transitions = new float[LABELS][];
    Arrays.setAll(transitions, label -> noise(LABELS, random));
    BestOfAll best = new BestOfAll(transitions);
    Joint model = new Joint(new Framewise(TrackScorerTest::binsAsScores), best::of);
    Crop crop = new Crop(cropFrames, Math.min(hopFrames, cropFrames));
    assertArrayEquals(
        values(best.of(binsAsScores(track))),
        values(score(model, crop, DecisionScale.FRAME, track)));
  }

  private static float[] noise(int size, SplittableRandom random) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) (4 * random.nextDouble() - 2);
    }
    return values;
  }

  private static Scores binsAsScores(Features excerpt) {
    float[] values = new float[excerpt.frames() * LABELS];
    for (int i = 0; i < values.length; i++) {
      values[i] = excerpt.at(0, i % LABELS, i / LABELS);
    }
    return Scores.of(LABELS, values);
  }

  /** Excerpts start at frames 0, 1 and 2; what they say of the middle ones is 1, 2 and 3. */
  @Test
  void where_excerpts_overlap_scores_are_averaged_and_potentials_before_the_decision() {
    Features track = Features.of(SPEC, 4, new float[] {1, 2, 3, 9, 0, 0, 0, 0, 0, 0, 0, 0});
    Framewise first =
        new Framewise(excerpt -> Scores.of(1, repeated(excerpt.at(0, 0, 0), excerpt.frames())));
    Joint squared = new Joint(first, TrackScorerTest::squared);
    Crop crop = new Crop(2, 1);
    float[] means = {1, 1.5f, 2.5f, 3};
    assertArrayEquals(means, values(score(first, crop, DecisionScale.FRAME, track)));
    assertArrayEquals(
        new float[] {1, 2.25f, 6.25f, 9}, values(score(squared, crop, DecisionScale.FRAME, track)));
  }

  private static float[] repeated(float value, int count) {
    float[] values = new float[count];
    Arrays.fill(values, value);
    return values;
  }

  private static Scores squared(Scores scores) {
    float[] values = values(scores);
    for (int i = 0; i < values.length; i++) {
      values[i] *= values[i];
    }
    return Scores.of(scores.units(), values);
  }

  @Test
  void what_is_no_number_is_refused_before_anything_is_decided_by_it() {
    Features track = Features.of(SPEC, 2, new float[] {1, 3, 0, 0, 0, 0});
    Crop crop = new Crop(1, 1);
    for (float broken : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
      Framewise model = new Framewise(excerpt -> Scores.of(2, new float[] {broken, 1}));
      Joint joint = new Joint(model, potentials -> Scores.of(2, new float[4]));
      assertRefused(() -> score(model, crop, DecisionScale.TRACK, track));
      assertRefused(() -> score(model, crop, DecisionScale.FRAME, track));
      assertRefused(() -> score(joint, crop, DecisionScale.FRAME, track));
    }
  }

  @Test
  void a_potential_may_say_that_something_cannot_be() {
    Features track = Features.of(SPEC, 2, new float[] {1, 3, 0, 0, 0, 0});
    float[] potentials = {Float.NEGATIVE_INFINITY, 0};
    Joint joint =
        new Joint(
            new Framewise(excerpt -> Scores.of(2, potentials)),
            all -> Scores.of(2, new float[] {0, 1, 0, 1}));
    Scores scores = score(joint, new Crop(1, 1), DecisionScale.FRAME, track);
    assertArrayEquals(new float[] {0, 1, 0, 1}, values(scores));
  }

  private static void assertRefused(Executable scoring) {
    String message = assertThrows(ModelException.class, scoring).getMessage();
    assertTrue(message.contains("where a number is needed"), message);
  }

  @Test
  void one_decision_for_a_track_is_the_mean_of_predictions() {
    Features track = Features.of(SPEC, 2, new float[] {1, 3, 0, 0, 0, 0});
    Framewise first = new Framewise(excerpt -> Scores.of(1, new float[] {excerpt.at(0, 0, 0)}));
    Joint squared = new Joint(first, TrackScorerTest::squared);
    Scores scores = score(squared, new Crop(1, 1), DecisionScale.TRACK, track);
    assertArrayEquals(new float[] {(1 + 9) / 2f}, values(scores));
  }

  private static Scores score(TrainedModel model, Crop crop, DecisionScale scale, Features track) {
    Normalization none = new Normalization(Optional.empty());
    return new TrackScorer(model, none, crop, scale).score(FrameSource.of(track));
  }

  private static float[] values(Scores scores) {
    float[] values = new float[scores.decisions() * scores.units()];
    for (int i = 0; i < values.length; i++) {
      values[i] = scores.at(i / scores.units(), i % scores.units());
    }
    return values;
  }
}
