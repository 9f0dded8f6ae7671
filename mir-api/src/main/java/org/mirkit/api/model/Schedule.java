package org.mirkit.api.model;

import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/**
 * How the learning rate changes while training goes on. Implementations are records without state:
 * the rate follows from time and history alone, so that an interrupted training goes on exactly.
 *
 * <p>{@link Object#toString} MUST tell all parameters, as a record's does: a checkpoint is matched
 * by it.
 */
@Part(value = "schedule", summary = "How the learning rate changes with time")
@API(status = API.Status.STABLE, since = "1.0")
public interface Schedule {

  /**
   * What the optimizer's learning rate is multiplied by.
   *
   * @param epoch time since the beginning in epochs; 2.5 is the middle of the third
   * @param epochs the most that the training may take
   * @param history the epochs that are done
   * @return finite, from 0
   */
  double factor(double epoch, int epochs, List<EpochReport> history);
}
