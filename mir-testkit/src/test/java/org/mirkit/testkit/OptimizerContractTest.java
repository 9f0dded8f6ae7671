package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertSays;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.Optimizer;

class OptimizerContractTest {
  private static final String RECORD =
      "optimizer_is_a_record_equal_by_value_that_tells_its_parameters";
  private static final String FINITE = "learning_rate_is_a_finite_number_that_schedules_can_scale";
  private static final String SAME = "learning_rate_is_the_same_at_every_call";

  @Test
  void correct_optimizer_passes() {
    assertCaught(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(NoRecord.class, RECORD);
    assertCaught(Nowhere.class, FINITE);
    assertCaught(SlowsDownItself.class, SAME);
  }

  @Test
  void what_is_told_says_what_to_mend() {
    assertSays(Nowhere.class, FINITE, "NaN", "give its parameter bounds");
    assertSays(SlowsDownItself.class, SAME, "schedules change the rate");
  }

  record Plain(double learningRate) implements Optimizer {}

  static class Correct implements OptimizerContract {
    @Override
    public Optimizer optimizer() {
      return new Plain(0.1);
    }
  }

  static class NoRecord extends Correct {
    @Override
    public Optimizer optimizer() {
      return () -> 0.1;
    }
  }

  static class Nowhere extends Correct {
    @Override
    public Optimizer optimizer() {
      return new Plain(Double.NaN);
    }
  }

  static class SlowsDownItself extends Correct {
    private record Slowing(double rate, AtomicInteger calls) implements Optimizer {
      @Override
      public double learningRate() {
        return rate / calls.incrementAndGet();
      }

      @Override
      public boolean equals(Object other) {
        return other instanceof Slowing that && rate == that.rate;
      }

      @Override
      public int hashCode() {
        return Double.hashCode(rate);
      }
    }

    @Override
    public Optimizer optimizer() {
      return new Slowing(0.1, new AtomicInteger());
    }
  }
}
