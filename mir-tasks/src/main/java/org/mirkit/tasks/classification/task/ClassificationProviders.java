package org.mirkit.tasks.classification.task;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Task;

/** The task of one label a track, whatever it stands for. */
public final class ClassificationProviders {

  /** {@link ClassificationTask}. */
  public static final Provider<ClassificationConfig, Task> CLASSIFICATION =
      Provider.of(
          Task.class,
          "classification",
          "One of K classes for a whole track",
          ClassificationConfig.class,
          config -> new ClassificationTask(Subjectivity.OBJECTIVE, config));

  private ClassificationProviders() {}
}
