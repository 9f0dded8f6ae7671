package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;

/**
 * The contract of every {@link Decoder}. Whole, with its provider's:
 *
 * <pre>{@code
 * class MedianTest implements ProviderContract<MedianConfig, Decoder>, DecoderContract {
 *   private static final Vocabulary CHORDS = new Vocabulary(List.of("C", "G", "N"));
 *
 *   public Provider<MedianConfig, Decoder> provider() { return SmoothingProviders.MEDIAN; }
 *   public MedianConfig exampleConfig() { return new MedianConfig(0.5); }
 *   public Decoder decoder() { return provider().create(exampleConfig()); }
 *   public ScoreLayout layout() { return of(DecisionScale.FRAME); }
 *   public List<ScoreLayout> unsuitable() { return List.of(of(DecisionScale.TRACK)); }
 *   public List<Targets> tracks() {
 *     return List.of(Targets.Classes.of(0, 0, 0, 1, 1, 1), Targets.Classes.of(2, 2, 2));
 *   }
 *   private static ScoreLayout of(DecisionScale scale) {
 *     Head head = new Head(3, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, scale);
 *     return new ScoreLayout(head, CHORDS, 10);
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface DecoderContract {
  /** From here on an output is on. */
  float ON = 0.5f;

  /** The decoder to be checked. */
  Decoder decoder();

  /** Scores that it can work on. */
  ScoreLayout layout();

  /** At least two that it cannot work on, for different reasons where there are several. */
  List<ScoreLayout> unsuitable();

  /** Targets of at least two tracks, such that a perfect network's scores ought to stay perfect. */
  List<Targets> tracks();

  @Test
  default void suitable_scores_are_accepted_and_others_refused_with_a_reason() {
    decoder().requireSuits(layout());
    for (ScoreLayout layout : unsuitable()) {
      String message =
          assertThrows(ConfigException.class, () -> decoder().requireSuits(layout)).getMessage();
      assertFalse(message.isBlank(), "no reason for " + layout);
    }
  }

  @Test
  default void perfect_scores_stay_perfect() {
    float[] learned = learned();
    for (Targets track : tracks()) {
      Scores decoded = decoder().decode(perfect(track), layout(), learned);
      for (int decision = 0; decision < track.decisions(); decision++) {
        assertPerfect(track, decoded, decision);
      }
    }
  }

  @Test
  default void decisions_and_outputs_are_as_many_as_before_and_finite() {
    for (int decisions : new int[] {0, 1, 2, 7, 300}) {
      for (Scores scores : List.of(noise(decisions, 1), noise(decisions, 0))) {
        Scores decoded = decoder().decode(scores, layout(), learned());
        assertEquals(decisions, decoded.decisions(), "decisions");
        assertEquals(scores.units(), decoded.units(), "outputs");
        for (float value : values(decoded)) {
          assertTrue(Float.isFinite(value), value + " among scores of " + decisions + " decisions");
        }
      }
    }
  }

  @Test
  default void equal_scores_are_decoded_alike_after_others() {
    Decoder decoder = decoder();
    float[] learned = decoder.learn(tracks(), layout());
    float[] first = values(decoder.decode(noise(200, 1), layout(), learned));
    decoder.decode(perfect(tracks().get(0)), layout(), learned);
    assertArrayEquals(first, values(decoder.decode(noise(200, 1), layout(), learned)));
  }

  @Test
  default void four_threads_get_what_one_gets() throws Exception {
    Decoder decoder = decoder();
    float[] learned = learned();
    float[] alone = values(decoder.decode(noise(200, 1), layout(), learned));
    for (float[] result :
        Concurrently.call(() -> values(decoder.decode(noise(200, 1), layout(), learned)))) {
      assertArrayEquals(alone, result);
    }
  }

  @Test
  default void scores_and_learned_numbers_are_not_written_to() {
    float[] learned = learned();
    Scores scores = noise(200, 1);
    float[] before = values(scores);
    decoder().decode(scores, layout(), learned);
    assertArrayEquals(before, values(scores), "scores");
    assertArrayEquals(learned(), learned, "learned numbers");
  }

  @Test
  default void all_that_was_learned_is_in_finite_numbers() {
    float[] learned = learned();
    for (float value : learned) {
      assertTrue(Float.isFinite(value), value + " was learned");
    }
    float[] after = values(decoder().decode(noise(200, 1), layout(), learned));
    Decoder taught = decoder();
    taught.learn(tracks().subList(0, 1), layout());
    assertArrayEquals(
        after,
        values(taught.decode(noise(200, 1), layout(), learned.clone())),
        "a decoder that learned from other tracks answers with the same numbers");
  }

  private float[] learned() {
    return decoder().learn(tracks(), layout());
  }

  private Scores perfect(Targets track) {
    return PerfectScores.of(track, layout().head().units());
  }

  private void assertPerfect(Targets track, Scores decoded, int decision) {
    if (track instanceof Targets.Classes classes) {
      int wanted = classes.classOf(decision);
      assertTrue(
          wanted == Targets.Classes.UNSCORED || wanted == decoded.best(decision),
          "decision " + decision + " is " + decoded.best(decision) + ", not " + wanted);
    } else if (track instanceof Targets.Values values) {
      for (int unit = 0; unit < values.units(); unit++) {
        float wanted = values.at(decision, unit);
        float found = decoded.at(decision, unit);
        assertTrue(
            Float.isNaN(wanted) || (wanted >= ON) == (found >= ON),
            "output " + unit + " of decision " + decision + " is " + found + ", not " + wanted);
      }
    }
  }

  /** Rows that sum to 1 where outputs exclude each other. */
  private Scores noise(int decisions, float height) {
    int units = layout().head().units();
    boolean sumsToOne = layout().head().activation() == Head.Activation.SOFTMAX;
    SplittableRandom random = new SplittableRandom(5);
    float[] values = new float[decisions * units];
    for (int decision = 0; decision < decisions; decision++) {
      float sum = 0;
      for (int unit = 0; unit < units; unit++) {
        values[decision * units + unit] = height * (float) random.nextDouble();
        sum += values[decision * units + unit];
      }
      for (int unit = 0; unit < units && sumsToOne && sum > 0; unit++) {
        values[decision * units + unit] /= sum;
      }
    }
    return Scores.of(units, values);
  }

  private static float[] values(Scores scores) {
    float[] values = new float[scores.decisions() * scores.units()];
    for (int i = 0; i < values.length; i++) {
      values[i] = scores.at(i / scores.units(), i % scores.units());
    }
    return values;
  }
}
