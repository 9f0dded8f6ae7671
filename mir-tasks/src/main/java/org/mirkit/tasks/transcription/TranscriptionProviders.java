package org.mirkit.tasks.transcription;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The task of notes and how it is judged. */
public final class TranscriptionProviders {

  /** {@link NotesTask}. */
  public static final Provider<NotesConfig, Task> NOTES =
      Provider.of(
          Task.class,
          "notes",
          "Notes of one or many voices, each with onset, offset and pitch",
          NotesConfig.class,
          NotesTask::new);

  /** {@link NoteAccuracy}. */
  public static final Provider<NoteAccuracyConfig, Metric> NOTE_ACCURACY =
      Provider.of(
          Metric.class,
          "note-accuracy",
          "F-measure, precision, recall and overlap of notes, with and without their offsets",
          NoteAccuracyConfig.class,
          config -> new NoteAccuracy(config.tolerances()));

  /** {@link VelocityAccuracy}. */
  public static final Provider<VelocityAccuracyConfig, Metric> VELOCITY_ACCURACY =
      Provider.of(
          Metric.class,
          "velocity-accuracy",
          "F-measure, precision, recall and overlap of notes whose velocity is right too",
          VelocityAccuracyConfig.class,
          config -> new VelocityAccuracy(config.tolerances(), config.velocityTolerance()));

  private TranscriptionProviders() {}
}
