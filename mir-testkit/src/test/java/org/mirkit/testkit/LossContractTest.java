package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Loss;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;

class LossContractTest {
  private static final Head TO_CLASSES =
      new Head(4, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK);
  private static final Head TO_VALUES =
      new Head(2, Head.Activation.LINEAR, Head.Loss.MEAN_SQUARED_ERROR, DecisionScale.TRACK);

  @Test
  void correct_loss_passes() {
    ContractRun.assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(
        NotARecord.class,
        "loss_is_a_record_equal_by_value_that_tells_its_parameters",
        "refused_heads_are_refused_in_words");
    assertCaught(TooStrict.class, "suited_heads_are_taken");
    assertCaught(NothingSuits.class, "suited_heads_are_taken");
    assertCaught(
        Speechless.class,
        "refused_heads_are_refused_in_words",
        "every_head_is_taken_or_refused_in_words_whatever_its_size");
  }

  record OfClasses(String complaint) implements Loss {
    @Override
    public void requireSuits(Head head) {
      if (head.loss() != Head.Loss.CROSS_ENTROPY) {
        throw new ModelException(complaint);
      }
    }
  }

  static class Correct implements LossContract {
    @Override
    public Loss loss() {
      return new OfClasses("takes classes only");
    }

    @Override
    public List<Head> suitedHeads() {
      return List.of(TO_CLASSES);
    }

    @Override
    public List<Head> refusedHeads() {
      return List.of(TO_VALUES);
    }
  }

  static class NotARecord extends Correct {
    @Override
    public Loss loss() {
      return head -> {};
    }
  }

  static class TooStrict extends Correct {
    @Override
    public List<Head> suitedHeads() {
      return List.of(TO_CLASSES, TO_VALUES);
    }
  }

  static class NothingSuits extends Correct {
    @Override
    public List<Head> suitedHeads() {
      return List.of();
    }
  }

  static class Speechless extends Correct {
    @Override
    public Loss loss() {
      return new OfClasses(" ");
    }
  }
}
