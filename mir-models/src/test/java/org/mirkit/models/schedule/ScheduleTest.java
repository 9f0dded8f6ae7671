package org.mirkit.models.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Schedule;

/** Curves; the golden ones are of torch.optim.lr_scheduler, PyTorch 2.7.1. */
class ScheduleTest {
  private static final double EXACT = 1e-12;

  @Test
  void constant_never_changes() {
    assertArrayEquals(new double[] {1, 1, 1}, atEpochs(new Constant(), 3), EXACT);
  }

  @Test
  void step_goes_down_stairs_as_StepLR() {
    assertArrayEquals(
        new double[] {1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25}, atEpochs(new Step(3, 0.5), 8), EXACT);
    assertEquals(1, new Step(3, 0.5).factor(2.99, 8, List.of()));
  }

  @Test
  void exponential_is_ExponentialLR_at_whole_epochs_and_even_between_them() {
    assertArrayEquals(
        new double[] {1, 0.9, 0.81, 0.729, 0.6561}, atEpochs(new Exponential(0.9), 5), EXACT);
    assertEquals(Math.sqrt(0.9), new Exponential(0.9).factor(0.5, 5, List.of()), EXACT);
  }

  @Test
  void cosine_is_CosineAnnealingLR_and_ends_on_its_floor() {
    double[] expected = {
      1,
      0.9657457896300791,
      0.8681980515339464,
      0.7222075445642905,
      0.55,
      0.3777924554357097,
      0.2318019484660537,
      0.134254210369921
    };
    Cosine cosine = new Cosine(0.1, 0, 1);
    assertArrayEquals(expected, atEpochs(cosine, 8), EXACT);
    assertEquals(0.1, cosine.factor(8, 8, List.of()), EXACT);
  }

  @Test
  void cosine_begins_anew_as_CosineAnnealingWarmRestarts() {
    double[] expected = {
      1, 0.55, 1, 0.8681980515339464, 0.55, 0.23180194846605365, 1, 0.9657457896300791
    };
    assertArrayEquals(expected, atEpochs(new Cosine(0.1, 2, 2), 8), EXACT);
  }

  @Test
  void warm_up_rises_straight_and_hands_over_without_a_jump() {
    WarmUp warmUp = new WarmUp(2, 0.2, Optional.of(new Cosine(0, 0, 1)));
    assertEquals(0.2, warmUp.factor(0, 10, List.of()), EXACT);
    assertEquals(0.6, warmUp.factor(1, 10, List.of()), EXACT);
    assertEquals(1, warmUp.factor(2, 10, List.of()), EXACT);
    assertEquals(0.5, warmUp.factor(6, 10, List.of()), EXACT);
    assertEquals(0, warmUp.factor(10, 10, List.of()), EXACT);
    assertEquals(1, new WarmUp(2, 0.2, Optional.empty()).factor(7, 10, List.of()), EXACT);
  }

  @Test
  void warm_up_hides_its_own_epochs_from_a_plateau() {
    WarmUp warmUp = new WarmUp(2, 0.1, Optional.of(new Plateau(0, 0.5, 0, 0)));
    List<EpochReport> history = history(1, 2, 5, 4, 3);
    assertEquals(1, warmUp.factor(5, 10, history), EXACT);
    assertEquals(0.5, warmUp.factor(6, 10, history(1, 2, 5, 4, 3, 3)), EXACT);
  }

  @Test
  void plateau_is_ReduceLROnPlateau() {
    double[] losses = {3, 2, 2.1, 2.0, 1.9999, 2.2, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0};
    double[] expected = {1, 1, 1, 1, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125, 0.125, 0.0625};
    List<EpochReport> history = history(losses);
    Plateau plateau = new Plateau(1, 0.5, 1e-4, 0);
    for (int epoch = 0; epoch < expected.length; epoch++) {
      assertEquals(expected[epoch], plateau.factor(epoch, 20, history.subList(0, epoch)), EXACT);
    }
    assertEquals(0.2, new Plateau(1, 0.5, 1e-4, 0.2).factor(12, 20, history), EXACT);
  }

  @Test
  void plateau_reads_the_training_loss_where_nothing_validates() {
    List<EpochReport> history = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      history.add(new EpochReport(i, 1, Double.NaN, Double.NaN, 0.1, 1, false));
    }
    assertEquals(0.5, new Plateau(1, 0.5, 0, 0).factor(3, 9, history), EXACT);
  }

  private static List<EpochReport> history(double... losses) {
    return IntStream.range(0, losses.length)
        .mapToObj(i -> new EpochReport(i, 9, losses[i], 0, 0.1, 1, false))
        .toList();
  }

  private static double[] atEpochs(Schedule schedule, int epochs) {
    return IntStream.range(0, epochs)
        .mapToDouble(epoch -> schedule.factor(epoch, epochs, List.of()))
        .toArray();
  }
}
