package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;
import org.mirkit.api.task.Head;

/**
 * What training makes small, as pure data; model families give it its meaning. Without one, a model
 * takes the loss that the task's {@link Head} names.
 *
 * <p>{@link Object#toString} MUST tell all parameters, as a record's does: a checkpoint is matched
 * by it.
 */
@Part(value = "loss", summary = "What training makes small")
@API(status = API.Status.STABLE, since = "1.0")
public interface Loss {

  /**
   * Refuses a head that it makes no sense for.
   *
   * @throws org.mirkit.api.ModelException saying what the head is and which losses suit it
   */
  void requireSuits(Head head);
}
