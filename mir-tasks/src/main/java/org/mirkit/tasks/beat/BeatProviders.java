package org.mirkit.tasks.beat;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The task of beats and how it is judged. */
public final class BeatProviders {

  /** {@link BeatTask}. */
  public static final Provider<BeatConfig, Task> BEAT =
      Provider.of(
          Task.class,
          "beat",
          "When the beats are, and which of them begin a bar",
          BeatConfig.class,
          BeatTask::new);

  /** {@link BeatAccuracy}. */
  public static final Provider<BeatAccuracyConfig, Metric> BEAT_ACCURACY =
      Provider.of(
          Metric.class,
          "beat-accuracy",
          "F-measure, Cemgil, Goto, P-score, continuity and information gain of beats",
          BeatAccuracyConfig.class,
          config ->
              new BeatAccuracy(config.trimSeconds(), config.windowSeconds(), config.downbeats()));

  private BeatProviders() {}
}
