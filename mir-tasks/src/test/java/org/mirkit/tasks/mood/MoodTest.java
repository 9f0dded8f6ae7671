package org.mirkit.tasks.mood;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;
import org.mirkit.tasks.classification.task.ClassificationConfig;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class MoodTest implements ProviderContract<ClassificationConfig, Task>, TaskContract {

  @Override
  public Provider<ClassificationConfig, Task> provider() {
    return MoodProviders.MOOD;
  }

  @Override
  public ClassificationConfig exampleConfig() {
    return new ClassificationConfig(Optional.empty());
  }

  @Override
  public Task task() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<Annotation> annotations() {
    return List.of(ClassLabel.of("calm"), ClassLabel.of("angry"), ClassLabel.of("calm"));
  }
}
