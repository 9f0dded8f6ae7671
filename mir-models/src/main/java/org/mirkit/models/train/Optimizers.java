package org.mirkit.models.train;

import java.util.List;
import org.mirkit.api.model.OptimizerProvider;
import org.mirkit.models.engine.RecordOptimizerProvider;

/** The optimizers that come with mirkit; a new one is a record and a line here. */
public final class Optimizers {

  private Optimizers() {}

  /** A provider for each. */
  public static List<OptimizerProvider<?>> providers() {
    return List.of(
        new RecordOptimizerProvider<>(
            "adam",
            "Steps of even length along the mean gradient, with decoupled decay",
            Adam.class),
        new RecordOptimizerProvider<>("sgd", "Steps down the gradient, with momentum", Sgd.class));
  }
}
