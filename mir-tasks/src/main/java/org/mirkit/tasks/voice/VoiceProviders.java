package org.mirkit.tasks.voice;

import java.util.List;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The tasks of stretches of voice or whatever else and how they are judged. */
public final class VoiceProviders {

  /** {@link ActivityTask}. */
  public static final Provider<ActivityConfig, Task> ACTIVITY =
      Provider.of(
          Task.class,
          "activity",
          "When each of several instruments or sources can be heard",
          ActivityConfig.class,
          config -> new ActivityTask(config.labels(), config.rules()));

  /** {@link ActivityAccuracy}. */
  public static final Provider<ActivityAccuracyConfig, Metric> ACTIVITY_ACCURACY =
      Provider.of(
          Metric.class,
          "activity-accuracy",
          "F1, precision, recall and accuracy, by duration, of when something is heard",
          ActivityAccuracyConfig.class,
          config -> new ActivityAccuracy(config.labels()));

  /** {@link ActivityTask} for one label. */
  public static final Provider<VoiceActivityConfig, Task> VOICE_ACTIVITY =
      Provider.of(
          Task.class,
          "voice-activity",
          "When a voice can be heard",
          VoiceActivityConfig.class,
          config -> new ActivityTask(List.of(config.label()), config.rules()));

  private VoiceProviders() {}
}
