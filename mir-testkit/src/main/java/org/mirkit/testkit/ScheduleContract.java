package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Schedule;

/**
 * The contract of every {@link Schedule}. Whole, for one whose record is its own config:
 *
 * <pre>{@code
 * class OneCycleTest implements ProviderContract<OneCycle, Schedule>, ScheduleContract {
 *   public Provider<OneCycle, Schedule> provider() { return OneCyclePlugin.ONE_CYCLE; }
 *   public OneCycle exampleConfig() { return new OneCycle(0.3); }
 *   public Schedule schedule() { return provider().create(exampleConfig()); }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface ScheduleContract {

  /** The schedule to be checked; made anew, with the same parameters, at every call. */
  Schedule schedule();

  @Test
  default void schedule_is_a_record_equal_by_value_that_tells_its_parameters() {
    RecordRules.check(schedule(), schedule());
  }

  @Test
  default void factor_is_finite_and_not_negative_at_every_step() {
    for (int epochs : new int[] {1, 2, 7, 100}) {
      for (double epoch = 0; epoch <= epochs; epoch += 0.125) {
        double factor = schedule().factor(epoch, epochs, history((int) epoch, epoch % 3));
        assertTrue(
            Double.isFinite(factor) && factor >= 0,
            "factor %s at epoch %s of %d".formatted(factor, epoch, epochs));
      }
    }
  }

  @Test
  default void factor_follows_from_time_and_history_alone() {
    Schedule one = schedule();
    List<Double> first = curve(one);
    assertEquals(first, curve(one), "second run of the same schedule");
    assertEquals(first, curve(schedule()), "another one with the same parameters");
    double late = one.factor(19.5, 20, history(19, 1));
    assertEquals(
        schedule().factor(19.5, 20, history(19, 1)), late, "after an interruption at epoch 19.5");
  }

  @Test
  default void training_without_validation_has_a_factor() {
    double factor = schedule().factor(5.5, 10, history(5, Double.NaN));
    assertTrue(Double.isFinite(factor) && factor >= 0, "factor " + factor);
  }

  private static List<Double> curve(Schedule schedule) {
    List<Double> curve = new ArrayList<>();
    for (double epoch = 0; epoch < 20; epoch += 0.25) {
      curve.add(schedule.factor(epoch, 20, history((int) epoch, 1)));
    }
    return curve;
  }

  /** Epochs whose validation loss stands still after three of them. */
  private static List<EpochReport> history(int epochs, double validationLoss) {
    List<EpochReport> history = new ArrayList<>();
    for (int epoch = 0; epoch < epochs; epoch++) {
      double loss = Math.max(0, 3 - epoch);
      history.add(
          new EpochReport(epoch, 1 + loss, validationLoss + loss, 0.5, 0.01, 1, epoch <= 3));
    }
    return history;
  }
}
