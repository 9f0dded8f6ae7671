package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.EpochReport;

class HistoryTest {

  private static History of(double... validationLosses) {
    History history = new History(List.of());
    for (double loss : validationLosses) {
      history =
          history.with(
              new EpochReport(
                  history.size(), 1.0 / 3, loss, 0.5, 1e-3, 0.1, history.improvedBy(loss)));
    }
    return history;
  }

  @Test
  void only_the_lowest_loss_so_far_is_best() {
    assertEquals(
        List.of(true, false, true, false, false),
        of(3, 4, 2, 2, 2.5).epochs().stream().map(EpochReport::best).toList());
  }

  @Test
  void patience_ends_after_so_many_epochs_without_a_lower_loss() {
    assertFalse(of(3, 2, 2.5).exhausted(2));
    assertTrue(of(3, 2, 2.5, 2.1).exhausted(2));
    assertFalse(of(3, 2, 2.5, 1.9).exhausted(2));
  }

  @Test
  void without_validation_nothing_is_best_and_patience_never_ends() {
    History history = of(Double.NaN, Double.NaN, Double.NaN);
    assertFalse(history.epochs().get(0).best());
    assertFalse(history.exhausted(1));
  }

  @Test
  void its_text_gives_it_back_to_the_last_bit() {
    History history = of(Math.PI, Double.NaN, 1e-300, 2);
    assertEquals(history, History.parse(history.text()));
    assertEquals(of(), History.parse(of().text()));
  }
}
