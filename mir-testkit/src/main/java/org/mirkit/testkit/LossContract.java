package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Loss;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;

/**
 * The contract of every {@link Loss}; what it means is tested where it means something, on an
 * engine. Whole, for one whose record is its own config:
 *
 * <pre>{@code
 * class HuberTest implements ProviderContract<Huber, Loss>, LossContract {
 *   public Provider<Huber, Loss> provider() { return HuberPlugin.HUBER; }
 *   public Huber exampleConfig() { return new Huber(1); }
 *   public Loss loss() { return provider().create(exampleConfig()); }
 *   public List<Head> suitedHeads() {
 *     return List.of(
 *         new Head(
 *             2, Head.Activation.LINEAR, Head.Loss.MEAN_SQUARED_ERROR, DecisionScale.TRACK));
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface LossContract {

  /** The loss to be checked; made anew, with the same parameters, at every call. */
  Loss loss();

  /** Heads that it makes sense for, at least one. */
  List<Head> suitedHeads();

  /** Heads that it makes no sense for. */
  default List<Head> refusedHeads() {
    return List.of();
  }

  @Test
  default void loss_is_a_record_equal_by_value_that_tells_its_parameters() {
    RecordRules.check(loss(), loss());
  }

  @Test
  default void suited_heads_are_taken() {
    assertFalse(suitedHeads().isEmpty(), "suitedHeads() is empty");
    suitedHeads().forEach(loss()::requireSuits);
  }

  @Test
  default void refused_heads_are_refused_in_words() {
    for (Head head : refusedHeads()) {
      Refusals.message(ModelException.class, head.toString(), () -> loss().requireSuits(head));
    }
  }

  @Test
  default void every_head_is_taken_or_refused_in_words_whatever_its_size() {
    for (Head.Loss targets : Head.Loss.values()) {
      for (Head.Activation activation : Head.Activation.values()) {
        for (DecisionScale scale : DecisionScale.values()) {
          boolean one = takes(new Head(2, activation, targets, scale));
          boolean other = takes(new Head(88, activation, targets, scale));
          assertEquals(one, other, activation + ", " + targets + ", " + scale);
        }
      }
    }
  }

  private boolean takes(Head head) {
    try {
      loss().requireSuits(head);
      return true;
    } catch (ModelException e) {
      assertFalse(e.getMessage().isBlank(), head + ": the exception has no message");
      return false;
    }
  }
}
