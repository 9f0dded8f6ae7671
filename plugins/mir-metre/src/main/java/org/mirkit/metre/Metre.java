package org.mirkit.metre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.SharedMetricsTask;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;

/**
 * How many beats make a bar: 3 in a waltz, 2 in a march (Gouyon and Herrera 2003, "Determination of
 * the meter of musical audio signals"). The label is not written down in any collection; it is read
 * off the places that beats have in their bars. 6/8 counts as its dotted quarters do: 2.
 *
 * <p>Tracks of which no bar is known whole are not scored.
 */
public final class Metre implements SharedMetricsTask {
  private final MetreConfig config;

  /** A task with the given parameters. */
  public Metre(MetreConfig config) {
    this.config = config;
  }

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.TRACK, Subjectivity.OBJECTIVE, Beats.class, "the beats of a bar");
  }

  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    SortedSet<Integer> found = new TreeSet<>();
    for (Annotation annotation : annotations) {
      BarLength.of(annotation).ifPresent(found::add);
    }
    List<Integer> lengths = config.beats().orElse(List.copyOf(found));
    if (lengths.size() < 2) {
      throw new DataException(
          "there is no second metre to tell apart: among %d tracks are bars of %s beats; the task needs beats with their places in the bar, and bars of different lengths"
              .formatted(annotations.size(), found));
    }
    return new Vocabulary(lengths.stream().map(Metre::label).toList());
  }

  private static String label(int beats) {
    return Integer.toString(beats);
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        vocabulary.size(), Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    return Targets.Classes.of(
        metre(annotation, vocabulary).map(vocabulary::indexOf).orElse(Targets.Classes.UNSCORED));
  }

  /** Empty where it is not known, or none of those to be told apart. */
  private static Optional<String> metre(Annotation annotation, Vocabulary vocabulary) {
    OptionalInt beats = BarLength.of(annotation);
    return vocabulary.labels().stream()
        .filter(label -> beats.isPresent() && label.equals(label(beats.getAsInt())))
        .findFirst();
  }

  /** One bar, spread over the whole track: it says which beats there are, and not when. */
  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    int count = Integer.parseInt(vocabulary.labels().get(scores.best(0)));
    double seconds = grid.timeOf(Math.max(1, grid.frames()));
    List<Beat> bar = new ArrayList<>();
    for (int position = 1; position <= count; position++) {
      bar.add(new Beat(seconds * (position - 1) / count, position));
    }
    return new Beats(bar);
  }

  /** Metrics of classes, which mir-tasks offers; {@code recall-macro} weighs all metres alike. */
  @Override
  public List<String> sharedMetrics() {
    return List.of("accuracy", "precision-recall-f1", "confusion");
  }

  /** They see the metre as a class. */
  @Override
  public Optional<Annotation> judged(Annotation annotation, Vocabulary vocabulary) {
    return metre(annotation, vocabulary).map(ClassLabel::of);
  }
}
