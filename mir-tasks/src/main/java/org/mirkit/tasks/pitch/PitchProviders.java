package org.mirkit.tasks.pitch;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The tasks of one pitch and of melody and how they are judged. */
public final class PitchProviders {

  /** {@link MelodyTask}. */
  public static final Provider<MelodyConfig, Task> MELODY =
      Provider.of(
          Task.class,
          "melody",
          "Fundamental frequency of the melody among other voices, frame by frame",
          MelodyConfig.class,
          config -> new MelodyTask(new PitchTask(config.pitch())));

  /** {@link MelodyAccuracy}. */
  public static final Provider<MelodyAccuracyConfig, Metric> MELODY_ACCURACY =
      Provider.of(
          Metric.class,
          "melody-accuracy",
          "Raw pitch, raw chroma and overall accuracy, voicing recall and false alarm",
          MelodyAccuracyConfig.class,
          config -> new MelodyAccuracy(config.toleranceCents(), config.mean()));

  /** {@link PitchTask}. */
  public static final Provider<PitchConfig, Task> PITCH =
      Provider.of(
          Task.class,
          "pitch",
          "Fundamental frequency of one voice and its voicing, frame by frame",
          PitchConfig.class,
          PitchTask::new);

  private PitchProviders() {}
}
