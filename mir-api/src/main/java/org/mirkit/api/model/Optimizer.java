package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/**
 * How weights follow their gradients, as pure data; model families give it its meaning. A model
 * that does not know an optimizer says so before training begins.
 */
@Part(value = "optimizer", summary = "How weights follow their gradients")
@API(status = API.Status.STABLE, since = "1.0")
public interface Optimizer {

  /** The learning rate that schedules scale. */
  double learningRate();
}
