package org.mirkit.tasks.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Ratings;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class RatingTaskTest {
  private static final TimeGrid GRID = new TimeGrid(22_050, 512, 200);

  private interface Contracts<C extends Record> extends ProviderContract<C, Task>, TaskContract {
    @Override
    default Task task() {
      return provider().create(exampleConfig());
    }

    /** Targets are floats. */
    @Override
    default boolean agree(Annotation reference, Annotation decoded) {
      Map<String, Double> found = ((Ratings) decoded).values();
      return ((Ratings) reference)
          .values().entrySet().stream()
              .allMatch(r -> Math.abs(r.getValue() - found.get(r.getKey())) < 1e-5);
    }
  }

  @Nested
  class RatingsTest implements Contracts<RatingsConfig> {
    @Override
    public Provider<RatingsConfig, Task> provider() {
      return RatingProviders.RATINGS;
    }

    @Override
    public RatingsConfig exampleConfig() {
      return new RatingsConfig(Optional.empty(), Optional.of(new ValueRange(1, 9)));
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(
          new Ratings(Map.of("dominance", 2.0, "liking", 9.0)),
          new Ratings(Map.of("dominance", 1.0, "liking", 4.5)),
          new Ratings(Map.of("dominance", 7.25, "liking", 3.0)));
    }
  }

  @Nested
  class ValenceArousalTest implements Contracts<FixedScalesConfig> {
    @Override
    public Provider<FixedScalesConfig, Task> provider() {
      return RatingProviders.VALENCE_AROUSAL;
    }

    @Override
    public FixedScalesConfig exampleConfig() {
      return new FixedScalesConfig(Optional.empty());
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(
          new Ratings(Map.of("valence", 0.5, "arousal", -0.25)),
          new Ratings(Map.of("valence", -1.0, "arousal", 0.75)),
          new Ratings(Map.of("valence", 0.0, "arousal", 1.0)));
    }
  }

  @Nested
  class GemsTest implements Contracts<FixedScalesConfig> {
    @Override
    public Provider<FixedScalesConfig, Task> provider() {
      return RatingProviders.GEMS;
    }

    @Override
    public FixedScalesConfig exampleConfig() {
      return new FixedScalesConfig(Optional.empty());
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(gems(0.125), gems(0.5), gems(0.0625));
    }

    private Ratings gems(double first) {
      Map<String, Double> values = new LinkedHashMap<>();
      for (String scale : task().vocabulary(List.of()).labels()) {
        values.put(scale, first + values.size() / 64.0);
      }
      return new Ratings(values);
    }

    @Test
    void there_are_nine_scales() {
      assertEquals(9, task().vocabulary(List.of()).size());
    }
  }

  @Test
  void scale_that_a_track_lacks_is_not_learned_from_it() {
    Task task = ratings(Optional.empty(), Optional.empty());
    List<Annotation> tracks =
        List.of(new Ratings(Map.of("a", 1.0)), new Ratings(Map.of("a", 2.0, "b", 3.0)));
    Vocabulary vocabulary = task.vocabulary(tracks);
    assertEquals(List.of("a", "b"), vocabulary.labels());
    Targets.Values targets = (Targets.Values) task.encode(tracks.get(0), vocabulary, GRID);
    assertEquals(1, targets.at(0, 0));
    assertTrue(Float.isNaN(targets.at(0, 1)));
  }

  @Test
  void range_is_learned_as_minus_one_to_one_and_answers_stay_inside() {
    Task task = ratings(Optional.empty(), Optional.of(new ValueRange(1, 9)));
    Vocabulary vocabulary = new Vocabulary(List.of("valence"));
    Annotation seven = new Ratings(Map.of("valence", 7.0));
    assertEquals(
        0.5f, ((Targets.Values) task.encode(seven, vocabulary, GRID)).at(0, 0), "7 of 1…9");
    assertEquals(seven, task.decode(Scores.of(1, new float[] {0.5f}), vocabulary, GRID));
    assertEquals(
        new Ratings(Map.of("valence", 9.0)),
        task.decode(Scores.of(1, new float[] {1.5f}), vocabulary, GRID));
  }

  @Test
  void rating_outside_the_range_is_refused_with_its_scale() {
    Task task = ratings(Optional.empty(), Optional.of(new ValueRange(0, 1)));
    Annotation seven = new Ratings(Map.of("valence", 7.0));
    String message =
        assertThrows(
                DataException.class,
                () -> task.encode(seven, new Vocabulary(List.of("valence")), GRID))
            .getMessage();
    assertTrue(message.contains("'valence' is rated 7.0"), message);
  }

  @Test
  void scale_that_no_track_has_is_refused_with_those_there_are() {
    Task task = ratings(Optional.of(List.of("valence", "arousal")), Optional.empty());
    assertEquals(List.of("valence", "arousal"), task.vocabulary(List.of()).labels());
    List<Annotation> tracks = List.of(new Ratings(Map.of("valence", 1.0, "tension", 1.0)));
    String message = assertThrows(DataException.class, () -> task.vocabulary(tracks)).getMessage();
    assertTrue(message.contains("[arousal]") && message.contains("tension"), message);
    assertThrows(
        DataException.class,
        () -> ratings(Optional.empty(), Optional.empty()).vocabulary(List.of()));
  }

  @Test
  void head_is_linear_with_squared_error() {
    Task task = ratings(Optional.of(List.of("valence")), Optional.empty());
    Head head = task.head(task.vocabulary(List.of()));
    assertEquals(Head.Activation.LINEAR, head.activation());
    assertEquals(Head.Loss.MEAN_SQUARED_ERROR, head.loss());
  }

  @Test
  void ranges_without_extent_and_repeated_scales_are_config_errors() {
    assertThrows(ConfigException.class, () -> new ValueRange(1, 1));
    assertThrows(
        ConfigException.class,
        () -> new RatingsConfig(Optional.of(List.of("a", "a")), Optional.empty()));
  }

  private static Task ratings(Optional<List<String>> scales, Optional<ValueRange> range) {
    return RatingProviders.RATINGS.create(new RatingsConfig(scales, range));
  }
}
