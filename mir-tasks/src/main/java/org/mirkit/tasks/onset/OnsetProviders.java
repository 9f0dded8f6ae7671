package org.mirkit.tasks.onset;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The task of onsets and how it is judged. */
public final class OnsetProviders {

  /** {@link OnsetTask}. */
  public static final Provider<OnsetConfig, Task> ONSET =
      Provider.of(
          Task.class,
          "onset",
          "When notes and other sounds begin",
          OnsetConfig.class,
          OnsetTask::new);

  /** {@link OnsetAccuracy}. */
  public static final Provider<OnsetAccuracyConfig, Metric> ONSET_ACCURACY =
      Provider.of(
          Metric.class,
          "onset-accuracy",
          "F-measure, precision and recall of onsets",
          OnsetAccuracyConfig.class,
          config -> new OnsetAccuracy(config.windowSeconds()));

  private OnsetProviders() {}
}
