package org.mirkit.models.engine;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.model.Optimizer;

/**
 * An optimizer in array operations. What it remembers lives in arrays that it is handed, so that
 * training can be interrupted and go on exactly; implementations are records without state, whose
 * {@link Object#toString} tells all parameters.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface DjlOptimizer extends Optimizer {

  /** How many arrays it remembers per weight, each in the weight's shape and 0 at first. */
  int memories();

  /**
   * Moves one weight, in place. Arrays made on the way are freed by the caller.
   *
   * @param weight to be changed
   * @param gradient of the loss; may be overwritten
   * @param memory {@link #memories()} arrays, to be changed in place
   * @param learningRate of this step: {@link #learningRate()} as the schedule has changed it
   * @param step from 1, over the whole training
   */
  void update(
      NDArray weight, NDArray gradient, List<NDArray> memory, double learningRate, long step);
}
