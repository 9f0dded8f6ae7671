package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Schedule;

class ScheduleContractTest {
  private static final String RECORD =
      "schedule_is_a_record_equal_by_value_that_tells_its_parameters";
  private static final String FINITE = "factor_is_finite_and_not_negative_at_every_step";
  private static final String PURE = "factor_follows_from_time_and_history_alone";
  private static final String ALONE = "training_without_validation_has_a_factor";

  @Test
  void correct_schedule_passes() {
    ContractRun.assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(NotARecord.class, RECORD);
    assertCaught(Silent.class, RECORD);
    assertCaught(BelowZero.class, FINITE);
    assertCaught(Counting.class, PURE);
    assertCaught(NeedsValidation.class, ALONE);
  }

  record Falling(double share) implements Schedule {
    @Override
    public double factor(double epoch, int epochs, List<EpochReport> history) {
      return Math.pow(share, epoch);
    }
  }

  static class Correct implements ScheduleContract {
    @Override
    public Schedule schedule() {
      return new Falling(0.9);
    }
  }

  static class NotARecord extends Correct {
    @Override
    public Schedule schedule() {
      return (epoch, epochs, history) -> 1;
    }
  }

  static class Silent extends Correct {
    record Mute(double share) implements Schedule {
      @Override
      public double factor(double epoch, int epochs, List<EpochReport> history) {
        return share;
      }

      @Override
      public String toString() {
        return "a schedule";
      }
    }

    @Override
    public Schedule schedule() {
      return new Mute(1);
    }
  }

  static class BelowZero extends Correct {
    record Straight(double fall) implements Schedule {
      @Override
      public double factor(double epoch, int epochs, List<EpochReport> history) {
        return 1 - fall * epoch;
      }
    }

    @Override
    public Schedule schedule() {
      return new Straight(0.05);
    }
  }

  static class Counting extends Correct {
    record Calls(int[] count) implements Schedule {
      @Override
      public double factor(double epoch, int epochs, List<EpochReport> history) {
        return ++count[0];
      }

      @Override
      public boolean equals(Object other) {
        return other instanceof Calls;
      }

      @Override
      public int hashCode() {
        return 1;
      }

      @Override
      public String toString() {
        return "Calls[count]";
      }
    }

    @Override
    public Schedule schedule() {
      return new Calls(new int[1]);
    }
  }

  static class NeedsValidation extends Correct {
    record OfLoss() implements Schedule {
      @Override
      public double factor(double epoch, int epochs, List<EpochReport> history) {
        return history.isEmpty() ? 1 : history.get(history.size() - 1).validationLoss();
      }
    }

    @Override
    public Schedule schedule() {
      return new OfLoss();
    }
  }
}
