package org.mirkit.tasks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Tags;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class TaggingTaskTest {
  private static final TimeGrid GRID = new TimeGrid(22_050, 512, 200);
  private static final List<Annotation> TRACKS =
      List.of(
          Tags.of("rock", "loud"),
          Tags.of("jazz", "calm"),
          Tags.of("rock", "fast", "loud"),
          new Tags(Map.of("calm", 0.25, "jazz", 0.0)));

  private interface Contracts extends ProviderContract<TaggingConfig, Task>, TaskContract {
    @Override
    default TaggingConfig exampleConfig() {
      return new TaggingConfig(Optional.empty(), Optional.empty());
    }

    @Override
    default Task task() {
      return provider().create(exampleConfig());
    }

    @Override
    default List<Annotation> annotations() {
      return TRACKS;
    }

    /** The answer names every tag; one that is not there has the strength 0. */
    @Override
    default boolean agree(Annotation reference, Annotation decoded) {
      Tags wanted = (Tags) reference;
      return ((Tags) decoded)
          .strengths().entrySet().stream()
              .allMatch(tag -> tag.getValue() == wanted.strengthOf(tag.getKey()));
    }
  }

  @Nested
  class TaggingTest implements Contracts {
    @Override
    public Provider<TaggingConfig, Task> provider() {
      return TaggingProviders.TAGGING;
    }
  }

  @Nested
  class InstrumentTest implements Contracts {
    @Override
    public Provider<TaggingConfig, Task> provider() {
      return TaggingProviders.INSTRUMENT;
    }
  }

  @Nested
  class MultiGenreTest implements Contracts {
    @Override
    public Provider<TaggingConfig, Task> provider() {
      return TaggingProviders.MULTI_GENRE;
    }
  }

  @Test
  void vocabulary_is_the_tags_found_in_order() {
    assertEquals(
        List.of("calm", "fast", "jazz", "loud", "rock"),
        task(Optional.empty(), Optional.empty()).vocabulary(TRACKS).labels());
  }

  @Test
  void most_frequent_tags_are_kept_by_their_strengths_and_stay_sorted() {
    assertEquals(
        List.of("calm", "loud", "rock"),
        task(Optional.empty(), Optional.of(3)).vocabulary(TRACKS).labels());
  }

  @Test
  void given_labels_keep_their_order_and_other_tags_are_left_out() {
    Task task = task(Optional.of(List.of("rock", "harp", "calm")), Optional.empty());
    Vocabulary vocabulary = task.vocabulary(TRACKS);
    assertEquals(List.of("rock", "harp", "calm"), vocabulary.labels());
    Targets.Values targets = (Targets.Values) task.encode(TRACKS.get(3), vocabulary, GRID);
    assertEquals(0.25f, targets.at(0, 2), "a share of votes is learned as it is");
  }

  @Test
  void labels_that_no_track_has_are_refused_with_those_there_are() {
    Task task = task(Optional.of(List.of("harp")), Optional.empty());
    assertEquals(List.of("harp"), task.vocabulary(List.of()).labels());
    String message = assertThrows(DataException.class, () -> task.vocabulary(TRACKS)).getMessage();
    assertTrue(message.contains("[harp]") && message.contains("fast"), message);
  }

  @Test
  void collection_without_a_tag_is_refused() {
    Task task = task(Optional.empty(), Optional.empty());
    assertThrows(DataException.class, () -> task.vocabulary(List.of(Tags.of())));
  }

  @Test
  void head_has_a_sigmoid_for_each_tag_and_listeners_agree_on_instruments_alone() {
    Task task = task(Optional.empty(), Optional.empty());
    Head head = task.head(task.vocabulary(TRACKS));
    assertEquals(Head.Activation.SIGMOID, head.activation());
    assertEquals(Head.Loss.BINARY_CROSS_ENTROPY, head.loss());
    TaggingConfig config = new TaggingConfig(Optional.empty(), Optional.empty());
    assertEquals(
        Subjectivity.OBJECTIVE, TaggingProviders.INSTRUMENT.create(config).card().subjectivity());
    assertEquals(
        Subjectivity.SUBJECTIVE, TaggingProviders.MULTI_GENRE.create(config).card().subjectivity());
  }

  @Test
  void answer_that_is_no_number_is_a_model_error() {
    Vocabulary two = new Vocabulary(List.of("a", "b"));
    Scores broken = Scores.of(2, new float[] {0.5f, Float.NaN});
    Task task = task(Optional.empty(), Optional.empty());
    assertThrows(ModelException.class, () -> task.decode(broken, two, GRID));
  }

  @Test
  void two_ways_to_choose_and_unusable_labels_are_config_errors() {
    for (List<String> bad : List.of(List.<String>of(), List.of("a", "a"), List.of(" "))) {
      assertThrows(
          ConfigException.class, () -> new TaggingConfig(Optional.of(bad), Optional.empty()));
    }
    assertThrows(
        ConfigException.class, () -> new TaggingConfig(Optional.of(List.of("a")), Optional.of(3)));
  }

  private static Task task(Optional<List<String>> labels, Optional<Integer> top) {
    return TaggingProviders.TAGGING.create(new TaggingConfig(labels, top));
  }
}
