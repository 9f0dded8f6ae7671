package org.mirkit.tasks.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class RussellQuadrantTest implements ProviderContract<RussellQuadrantConfig, Task>, TaskContract {

  @Override
  public Provider<RussellQuadrantConfig, Task> provider() {
    return MoodProviders.RUSSELL_QUADRANT;
  }

  @Override
  public RussellQuadrantConfig exampleConfig() {
    return new RussellQuadrantConfig(true);
  }

  @Override
  public Task task() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<Annotation> annotations() {
    return List.of(ClassLabel.of("Q3"), ClassLabel.of("Q1"), ClassLabel.of("Q4"));
  }

  @Test
  void vocabulary_is_four_quadrants_whatever_the_collection_has() {
    assertEquals(List.of("Q1", "Q2", "Q3", "Q4"), task().vocabulary(List.of()).labels());
  }

  @Test
  void label_that_is_no_quadrant_is_refused_with_the_four() {
    String message =
        assertThrows(DataException.class, () -> task().vocabulary(List.of(ClassLabel.of("happy"))))
            .getMessage();
    assertTrue(message.contains("'happy'") && message.contains("Q2"), message);
  }

  @Test
  void halves_are_scored_unless_told_otherwise() {
    assertEquals(4, task().metrics(task().vocabulary(List.of())).size());
    Task without = provider().create(new RussellQuadrantConfig(false));
    assertEquals(3, without.metrics(without.vocabulary(List.of())).size());
  }
}
