package org.mirkit.metre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class MetreTest implements ProviderContract<MetreConfig, Task>, TaskContract {
  private static final Beats WALTZ = beats(1, 2, 3, 1, 2, 3, 1);
  private static final Beats MARCH = beats(2, 1, 2, 1, 2, 1);
  private static final Beats ROCK = beats(1, 2, 3, 4, 1, 2, 1, 2, 3, 4, 1);

  @Override
  public Provider<MetreConfig, Task> provider() {
    return MetrePlugin.METRE;
  }

  @Override
  public MetreConfig exampleConfig() {
    return new MetreConfig(Optional.of(List.of(2, 3, 4)));
  }

  @Override
  public Task task() {
    return new Metre(new MetreConfig(Optional.empty()));
  }

  @Override
  public List<Annotation> annotations() {
    return List.of(WALTZ, MARCH, ROCK);
  }

  /** The answer is about the metre; when beats are, it does not say. */
  @Override
  public boolean agree(Annotation reference, Annotation decoded) {
    return BarLength.of(reference).equals(BarLength.of(decoded));
  }

  /** A beat each half second, with these places in the bar. */
  private static Beats beats(int... positions) {
    List<Beat> beats = new ArrayList<>();
    for (int position : positions) {
      beats.add(new Beat(0.5 * beats.size(), position));
    }
    return new Beats(beats);
  }

  @Test
  void most_frequent_bar_is_the_metre_whatever_the_upbeat() {
    assertEquals(OptionalInt.of(3), BarLength.of(WALTZ));
    assertEquals(OptionalInt.of(2), BarLength.of(MARCH));
    assertEquals(OptionalInt.of(4), BarLength.of(ROCK));
  }

  @Test
  void last_bar_counts_only_where_there_is_no_other() {
    assertEquals(OptionalInt.of(3), BarLength.of(beats(1, 2, 3)));
    assertEquals(OptionalInt.of(4), BarLength.of(beats(1, 2, 3, 4, 1, 2)));
  }

  @Test
  void beats_without_places_have_no_metre_and_are_not_scored() {
    Beats unknown = beats(0, 0, 0, 0);
    assertEquals(OptionalInt.empty(), BarLength.of(unknown));
    assertEquals(OptionalInt.empty(), BarLength.of(beats(1, 2, 4)));
    Vocabulary vocabulary = task().vocabulary(annotations());
    Targets.Classes targets = (Targets.Classes) task().encode(unknown, vocabulary, grid());
    assertEquals(Targets.Classes.UNSCORED, targets.classOf(0));
  }

  @Test
  void collection_has_its_metres_in_order() {
    assertEquals(List.of("2", "3", "4"), task().vocabulary(annotations()).labels());
  }

  @Test
  void named_metres_leave_the_others_unscored() {
    Metre task = new Metre(new MetreConfig(Optional.of(List.of(3, 4))));
    Vocabulary vocabulary = task.vocabulary(annotations());
    Targets.Classes targets = (Targets.Classes) task.encode(MARCH, vocabulary, grid());
    assertEquals(Targets.Classes.UNSCORED, targets.classOf(0));
    assertEquals(Optional.empty(), task.judged(MARCH, vocabulary));
  }

  @Test
  void metrics_of_classes_see_the_metre_of_beats() {
    Metre task = new Metre(new MetreConfig(Optional.empty()));
    Vocabulary vocabulary = task.vocabulary(annotations());
    assertEquals(Optional.of(ClassLabel.of("3")), task.judged(WALTZ, vocabulary));
    assertEquals(Optional.of(ClassLabel.of("4")), task.judged(ROCK, vocabulary));
    assertEquals(Optional.empty(), task.judged(beats(0, 0, 0, 0), vocabulary));
  }

  @Test
  void collection_of_one_metre_is_refused_with_what_was_found() {
    List<Annotation> waltzes = List.of(WALTZ, WALTZ);
    DataException refused = assertThrows(DataException.class, () -> task().vocabulary(waltzes));
    assertTrue(refused.getMessage().contains("2 tracks are bars of [3]"), refused.getMessage());
  }

  @Test
  void single_metre_is_refused_by_name() {
    ConfigException refused =
        assertThrows(ConfigException.class, () -> new MetreConfig(Optional.of(List.of(3))));
    assertEquals("beats", refused.parameter().orElseThrow());
  }
}
