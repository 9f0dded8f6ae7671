package org.mirkit.tasks.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.classification.task.ClassificationConfig;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class GenreTaskTest implements ProviderContract<ClassificationConfig, Task>, TaskContract {

  @Override
  public Provider<ClassificationConfig, Task> provider() {
    return GenreProviders.GENRE;
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
    return labels("rock", "jazz", "pop", "jazz", "rock");
  }

  @Test
  void vocabulary_is_the_classes_found_in_order() {
    assertEquals(new Vocabulary(List.of("jazz", "pop", "rock")), task().vocabulary(annotations()));
  }

  @Test
  void fixed_classes_keep_their_order_and_may_include_one_that_is_not_found() {
    Vocabulary vocabulary = fixed("rock", "pop", "metal", "jazz").vocabulary(annotations());
    assertEquals(List.of("rock", "pop", "metal", "jazz"), vocabulary.labels());
    assertEquals(4, task().head(vocabulary).units());
  }

  @Test
  void fixed_classes_that_miss_one_of_the_collection_are_refused_with_its_name() {
    String message =
        assertThrows(DataException.class, () -> fixed("rock", "pop").vocabulary(annotations()))
            .getMessage();
    assertTrue(message.contains("[jazz]"), message);
  }

  @Test
  void one_class_only_is_refused_with_its_name_and_a_way_out() {
    for (Task task : List.of(task(), fixed("jazz", "rock"))) {
      String message =
          assertThrows(DataException.class, () -> task.vocabulary(labels("jazz", "jazz")))
              .getMessage();
      assertTrue(message.contains("all 2 tracks are 'jazz'. Add tracks"), message);
    }
  }

  @Test
  void no_labels_at_all_are_refused() {
    assertThrows(DataException.class, () -> task().vocabulary(List.of()));
  }

  @Test
  void classes_that_are_too_few_repeated_or_blank_are_config_errors() {
    for (List<String> bad : List.of(List.of("a"), List.of("a", "a"), List.of("a", " "))) {
      ConfigException refused =
          assertThrows(ConfigException.class, () -> new ClassificationConfig(Optional.of(bad)));
      assertEquals(Optional.of("classes"), refused.parameter());
    }
  }

  @Test
  void head_is_a_softmax_with_cross_entropy() {
    Head head = task().head(task().vocabulary(annotations()));
    assertEquals(Head.Activation.SOFTMAX, head.activation());
    assertEquals(Head.Loss.CROSS_ENTROPY, head.loss());
  }

  private Task fixed(String... classes) {
    return provider().create(new ClassificationConfig(Optional.of(List.of(classes))));
  }

  private static List<Annotation> labels(String... labels) {
    return java.util.Arrays.stream(labels).<Annotation>map(ClassLabel::of).toList();
  }
}
