package org.mirkit.tasks.classification.task;

import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskProvider;

/** Offers {@link ClassificationTask} as {@code classification}. */
public final class ClassificationProvider implements TaskProvider<ClassificationConfig> {

  @Override
  public String id() {
    return "classification";
  }

  @Override
  public String summary() {
    return "One of K classes for a whole track";
  }

  @Override
  public Class<ClassificationConfig> configType() {
    return ClassificationConfig.class;
  }

  @Override
  public Task create(ClassificationConfig config) {
    return new ClassificationTask(Subjectivity.OBJECTIVE, config);
  }
}
