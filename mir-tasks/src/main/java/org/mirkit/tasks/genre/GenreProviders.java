package org.mirkit.tasks.genre;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Task;
import org.mirkit.tasks.classification.task.ClassificationConfig;
import org.mirkit.tasks.classification.task.ClassificationTask;

/** The task of genre. */
public final class GenreProviders {

  /**
   * {@link ClassificationTask}, after Tzanetakis and Cook, "Musical Genre Classification of Audio
   * Signals" (2002).
   */
  public static final Provider<ClassificationConfig, Task> GENRE =
      Provider.of(
          Task.class,
          "genre",
          "One genre for a whole track, out of the classes of the collection",
          ClassificationConfig.class,
          config -> new ClassificationTask(Subjectivity.SUBJECTIVE, config));

  private GenreProviders() {}
}
