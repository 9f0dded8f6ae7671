package org.mirkit.models.engine;

import ai.djl.ndarray.NDArray;
import org.apiguardian.api.API;
import org.mirkit.api.model.Loss;

/**
 * A loss that can say what it means on Deep Java Library.
 *
 * <p>A plugin adds a loss with one record that implements this interface and one {@link
 * RecordLossProvider}. Rules for implementers:
 *
 * <ul>
 *   <li>{@link #requireSuits} MUST work without touching an engine.
 *   <li>The loss MUST be computed with differentiable operations, and be finite for any finite
 *       outputs.
 *   <li>A number that something is multiplied, divided or raised by MUST come from {@link Numbers}.
 *   <li>A value whose weight is 0 is not scored and MUST NOT change the loss.
 *   <li>{@link Object#toString} MUST tell all parameters, as a record's does: a checkpoint is
 *       matched by it.
 * </ul>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface DjlLoss extends Loss {

  /**
   * The mean loss of a batch as an array with one value; 0 if nothing in it is scored. Arrays made
   * on the way are freed by the caller.
   *
   * @param outputs (decisions, units), before the head's activation
   * @param targets what they should be
   */
  NDArray mean(NDArray outputs, LossTargets targets);
}
