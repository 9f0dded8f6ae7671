package org.mirkit.tasks.tempo;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The task of tempo and how it is judged. */
public final class TempoProviders {

  /** {@link TempoTask}. */
  public static final Provider<TempoConfig, Task> TEMPO =
      Provider.of(
          Task.class,
          "tempo",
          "How fast the beats are, with a second tempo that one could hear",
          TempoConfig.class,
          TempoTask::new);

  /** {@link TempoAccuracy}. */
  public static final Provider<TempoAccuracyConfig, Metric> TEMPO_ACCURACY =
      Provider.of(
          Metric.class,
          "tempo-accuracy",
          "Accuracy 1 and 2, P-score, one and both of two tempi correct",
          TempoAccuracyConfig.class,
          config -> new TempoAccuracy(config.toleranceShare(), config.mirexToleranceShare()));

  private TempoProviders() {}
}
