package org.mirkit.api.data;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Which tracks a model learns from, is tuned on and is judged by; track ids, no id twice.
 *
 * @param train for learning
 * @param validation for early stopping and choice of weights
 * @param test for the reported score only
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Split(List<String> train, List<String> validation, List<String> test) {

  /** Copies the lists. */
  public Split {
    train = List.copyOf(train);
    validation = List.copyOf(validation);
    test = List.copyOf(test);
  }
}
