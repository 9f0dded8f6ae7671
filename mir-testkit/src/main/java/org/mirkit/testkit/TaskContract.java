package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.SharedMetricsTask;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;

/**
 * The contract of every {@link Task}. Whole, with its provider's:
 *
 * <pre>{@code
 * class DanceTest implements ProviderContract<DanceConfig, Task>, TaskContract {
 *   public Provider<DanceConfig, Task> provider() { return DancePlugin.DANCE; }
 *   public DanceConfig exampleConfig() { return new DanceConfig(); }
 *   public Task task() { return provider().create(exampleConfig()); }
 *   public List<Annotation> annotations() {
 *     return List.of(ClassLabel.of("tango"), ClassLabel.of("waltz"), ClassLabel.of("tango"));
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface TaskContract {

  /** The task to be checked. */
  Task task();

  /** At least three annotations of the type that the task reads, not all equal. */
  List<Annotation> annotations();

  /** The frames of a track that the annotations fit. */
  default TimeGrid grid() {
    return new TimeGrid(22_050, 512, 200);
  }

  /** What the first value of the first metric is when every estimate is right. */
  default double perfectHeadline() {
    return 1;
  }

  /** Whether a decoded annotation says the same; by default with equal labels, or equal. */
  default boolean agree(Annotation reference, Annotation decoded) {
    return reference instanceof ClassLabel a && decoded instanceof ClassLabel b
        ? a.label().equals(b.label())
        : reference.equals(decoded);
  }

  @Test
  default void card_names_the_annotations_and_the_target() {
    annotations().forEach(a -> assertInstanceOf(task().card().annotation(), a));
    assertFalse(task().card().target().isBlank(), "the card does not say what is predicted");
  }

  @Test
  default void vocabulary_does_not_depend_on_the_order_of_annotations() {
    List<Annotation> reversed = new ArrayList<>(annotations());
    Collections.reverse(reversed);
    assertEquals(vocabulary(), task().vocabulary(reversed));
  }

  @Test
  default void head_fits_the_card_the_targets_and_the_vocabulary() {
    Head head = task().head(vocabulary());
    assertEquals(task().card().scale(), head.scale());
    Targets targets = encode(annotations().get(0));
    boolean classes = targets instanceof Targets.Classes;
    assertEquals(classes, head.loss() == Head.Loss.CROSS_ENTROPY, head.loss() + " and targets");
    if (targets instanceof Targets.Values values) {
      assertEquals(head.units(), values.units(), "units of head and targets");
    } else {
      assertEquals(vocabulary().size(), head.units(), "units of the head");
    }
  }

  @Test
  default void annotation_of_another_type_is_refused() {
    Refusals.message(DataException.class, "encode", () -> encode(new ForeignAnnotation()));
  }

  @Test
  default void targets_have_a_decision_per_track_or_frame() {
    boolean track = task().card().scale() == DecisionScale.TRACK;
    for (Annotation annotation : annotations()) {
      assertEquals(track ? 1 : grid().frames(), encode(annotation).decisions());
    }
  }

  @Test
  default void classes_are_in_the_vocabulary_or_unscored() {
    for (Annotation annotation : annotations()) {
      if (encode(annotation) instanceof Targets.Classes classes) {
        for (int i = 0; i < classes.decisions(); i++) {
          int found = classes.classOf(i);
          assertTrue(
              found >= Targets.Classes.UNSCORED && found < vocabulary().size(),
              "class " + found + " of " + vocabulary().size());
        }
      }
    }
  }

  @Test
  default void decoded_targets_are_the_annotation() {
    for (Annotation annotation : annotations()) {
      Annotation decoded = decodePerfectScores(annotation);
      assertTrue(agree(annotation, decoded), annotation + " came back as " + decoded);
    }
  }

  @Test
  default void right_answers_have_the_perfect_headline() {
    List<ReferenceAndEstimate> right =
        annotations().stream()
            .map(a -> new ReferenceAndEstimate(a, decodePerfectScores(a)))
            .toList();
    List<Metric> metrics = task().metrics(vocabulary());
    if (metrics.isEmpty()) {
      assertInstanceOf(SharedMetricsTask.class, task(), "the task has no metric");
      return;
    }
    var values = MergeLaw.tally(metrics.get(0), right).score().values();
    assertEquals(perfectHeadline(), values.values().iterator().next(), 1e-9);
  }

  /** Of a task that takes metrics from plugins; which there are is the host's affair. */
  @Test
  default void shared_metrics_are_named_and_see_right_answers_as_right() {
    if (!(task() instanceof SharedMetricsTask sharing)) {
      return;
    }
    assertFalse(sharing.sharedMetrics().isEmpty(), "no metric is named");
    for (Annotation reference : annotations()) {
      Optional<Annotation> expected = sharing.judged(reference, vocabulary());
      Optional<Annotation> found = sharing.judged(decodePerfectScores(reference), vocabulary());
      assertEquals(expected.isPresent(), found.isPresent(), "whether it counts: " + reference);
      expected.ifPresent(
          seen -> assertTrue(seenAlike(seen, found.orElseThrow()), seen + " " + found));
    }
  }

  @Test
  default void merged_tallies_of_every_metric_give_the_score_of_the_whole() {
    List<Annotation> references = annotations();
    List<ReferenceAndEstimate> pairs = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      Annotation estimate = references.get((i + i % 2) % references.size());
      pairs.add(new ReferenceAndEstimate(references.get(i), decodePerfectScores(estimate)));
    }
    task().metrics(vocabulary()).forEach(metric -> MergeLaw.check(metric, pairs));
  }

  /** An untrained network says anything; that is an answer too, and no fault of the data. */
  @Test
  default void any_finite_scores_are_decoded_to_the_annotation_of_the_card() {
    Head head = task().head(vocabulary());
    int decisions = encode(annotations().get(0)).decisions();
    for (Scores scores : ScoreSamples.of(head, decisions)) {
      Annotation decoded = task().decode(scores, vocabulary(), grid());
      assertInstanceOf(task().card().annotation(), decoded, "decoded from " + scores);
    }
  }

  @Test
  default void four_threads_encode_and_decode_what_one_does() throws Exception {
    Task task = task();
    Vocabulary vocabulary = vocabulary();
    Annotation annotation = annotations().get(0);
    int units = task.head(vocabulary).units();
    Callable<Annotation> work =
        () -> {
          Targets targets = task.encode(annotation, vocabulary, grid());
          return task.decode(PerfectScores.of(targets, units), vocabulary, grid());
        };
    Annotation alone = work.call();
    for (Annotation together : Concurrently.call(work)) {
      assertEquals(alone, together, "a task keeps no state");
    }
  }

  /** What a metric of classes sees is their labels, whatever {@link #agree} thinks of them. */
  private boolean seenAlike(Annotation expected, Annotation found) {
    return expected instanceof ClassLabel a && found instanceof ClassLabel b
        ? a.label().equals(b.label())
        : agree(expected, found);
  }

  private Vocabulary vocabulary() {
    return task().vocabulary(annotations());
  }

  private Targets encode(Annotation annotation) {
    return task().encode(annotation, vocabulary(), grid());
  }

  private Annotation decodePerfectScores(Annotation annotation) {
    int units = task().head(vocabulary()).units();
    return task().decode(PerfectScores.of(encode(annotation), units), vocabulary(), grid());
  }
}
