package org.mirkit.tasks.multipitch;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The task of all pitches at once and how it is judged. */
public final class MultiPitchProviders {

  /** {@link MultiPitchTask}. */
  public static final Provider<MultiPitchConfig, Task> MULTI_PITCH =
      Provider.of(
          Task.class,
          "multi-pitch",
          "All fundamental frequencies that sound together, frame by frame",
          MultiPitchConfig.class,
          MultiPitchTask::new);

  /** {@link MultiPitchAccuracy}. */
  public static final Provider<MultiPitchAccuracyConfig, Metric> MULTI_PITCH_ACCURACY =
      Provider.of(
          Metric.class,
          "multi-pitch-accuracy",
          "Accuracy, precision, recall and errors of several pitches at once, also without octaves",
          MultiPitchAccuracyConfig.class,
          config -> new MultiPitchAccuracy(config.toleranceCents()));

  private MultiPitchProviders() {}
}
