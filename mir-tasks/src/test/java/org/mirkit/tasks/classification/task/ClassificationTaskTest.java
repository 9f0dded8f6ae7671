package org.mirkit.tasks.classification.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Task;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class ClassificationTaskTest implements ProviderContract<ClassificationConfig, Task>, TaskContract {

  @Override
  public Provider<ClassificationConfig, Task> provider() {
    return ClassificationProviders.CLASSIFICATION;
  }

  @Override
  public ClassificationConfig exampleConfig() {
    return new ClassificationConfig(Optional.of(List.of("C", "C#", "D")));
  }

  @Override
  public Task task() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<Annotation> annotations() {
    return List.of(ClassLabel.of("C"), ClassLabel.of("D"), ClassLabel.of("C#"));
  }

  @Test
  void classes_of_any_collection_are_taken_as_agreed_upon() {
    assertEquals(Subjectivity.OBJECTIVE, task().card().subjectivity());
  }
}
