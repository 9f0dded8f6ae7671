package org.mirkit.tasks;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.tasks.classification.metrics.AccuracyProvider;
import org.mirkit.tasks.classification.metrics.ConfusionProvider;
import org.mirkit.tasks.classification.metrics.PrecisionRecallF1Provider;
import org.mirkit.tasks.genre.GenreProvider;

/** The tasks and metrics of this module. */
public final class TasksPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(
        new GenreProvider(),
        new AccuracyProvider(),
        new PrecisionRecallF1Provider(),
        new ConfusionProvider());
  }
}
