package org.mirkit.runner.pipeline;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.PluginException;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Vocabulary;

class LearnedDecoderTest {
  private static final ScoreLayout LAYOUT =
      new ScoreLayout(
          new Head(2, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.FRAME),
          new Vocabulary(List.of("C", "G")),
          10);

  /** Leaves as many scores as it is told to. */
  private record Leaves(int decisions) implements Decoder {
    @Override
    public void requireSuits(ScoreLayout layout) {}

    @Override
    public Scores decode(Scores scores, ScoreLayout layout, float[] learned) {
      return Scores.of(2, new float[2 * decisions]);
    }
  }

  @Test
  void a_decoder_that_drops_a_decision_is_named() {
    String message = message(PluginException.class, new Leaves(1), Scores.of(2, new float[4]));
    assertTrue(message.contains("Leaves[decisions=1] made 1 decisions of 2 outputs"), message);
  }

  private static String message(Class<? extends Exception> type, Decoder decoder, Scores scores) {
    LearnedDecoder learned = new LearnedDecoder(decoder, new float[0]);
    return assertThrows(type, () -> learned.decode(scores, LAYOUT)).getMessage();
  }
}
