package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.Optimizer;

/**
 * The contract of every {@link Optimizer}; how it moves weights is tested where it moves them, on
 * an engine. Whole, for one whose record is its own config:
 *
 * <pre>{@code
 * class LionTest implements ProviderContract<Lion, Optimizer>, OptimizerContract {
 *   public Provider<Lion, Optimizer> provider() { return LionPlugin.LION; }
 *   public Lion exampleConfig() { return new Lion(1e-4, 0.9, 0.99); }
 *   public Optimizer optimizer() { return provider().create(exampleConfig()); }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface OptimizerContract {

  /** The optimizer to be checked; made anew, with the same parameters, at every call. */
  Optimizer optimizer();

  @Test
  default void optimizer_is_a_record_equal_by_value_that_tells_its_parameters() {
    RecordRules.check(optimizer(), optimizer());
  }

  @Test
  default void learning_rate_is_a_finite_number_that_schedules_can_scale() {
    double rate = optimizer().learningRate();
    assertTrue(
        Double.isFinite(rate) && rate >= 0,
        "the learning rate is "
            + rate
            + "; a schedule multiplies it, so it is finite and not"
            + " negative: give its parameter bounds");
  }

  @Test
  default void learning_rate_is_the_same_at_every_call() {
    Optimizer optimizer = optimizer();
    double first = optimizer.learningRate();
    assertEquals(
        first, optimizer.learningRate(), "pure data: schedules change the rate, not the optimizer");
  }
}
