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
            "adam", "Steps of even length along the mean gradient", Adam.class),
        new RecordOptimizerProvider<>(
            "adamw", "Adam with weight decay apart from the gradient", AdamW.class),
        new RecordOptimizerProvider<>("sgd", "Steps down the gradient, with momentum", Sgd.class),
        new RecordOptimizerProvider<>(
            "rmsprop", "Steps down the gradient, divided by its running size", RmsProp.class),
        new RecordOptimizerProvider<>(
            "adagrad", "Steps that become shorter for weights that moved much", Adagrad.class));
  }
}
