package org.mirkit.tasks.genre;

import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskProvider;
import org.mirkit.tasks.classification.task.ClassificationConfig;
import org.mirkit.tasks.classification.task.ClassificationTask;

/**
 * Offers {@link ClassificationTask} as {@code genre}, after Tzanetakis and Cook, "Musical Genre
 * Classification of Audio Signals" (2002).
 */
public final class GenreProvider implements TaskProvider<ClassificationConfig> {

  @Override
  public String id() {
    return "genre";
  }

  @Override
  public String summary() {
    return "One genre for a whole track, out of the classes of the collection";
  }

  @Override
  public Class<ClassificationConfig> configType() {
    return ClassificationConfig.class;
  }

  @Override
  public Task create(ClassificationConfig config) {
    return new ClassificationTask(Subjectivity.SUBJECTIVE, config);
  }
}
