package org.mirkit.tasks.chord;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.music.Chord;
import org.mirkit.api.music.ChordLabel;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.input.Answers;
import org.mirkit.tasks.segment.FrameLabels;

/**
 * Chords, after Fujishima, "Realtime Chord Recognition of Musical Sound" (1999): a softmax over the
 * chords of a vocabulary, for each frame or for a whole clip.
 *
 * @param config the parameters
 */
public record ChordTask(ChordConfig config) implements Task {
  /** What it reads and writes, for messages. */
  static final String ANNOTATION = "a sequence of chords";

  @Override
  public TaskCard card() {
    return new TaskCard(
        config.per(), Subjectivity.OBJECTIVE, ChordSequence.class, "one of K chords");
  }

  /** The chords of the configured vocabulary; a label that cannot be read is refused here. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    annotations.stream()
        .flatMap(annotation -> chords(annotation).segments().stream())
        .map(TimedLabel::label)
        .distinct()
        .forEach(ChordLabel::parse);
    return config.vocabulary().vocabulary();
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        vocabulary.size(), Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, config.per());
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    ChordSequence chords = chords(annotation);
    return config.per() == DecisionScale.TRACK
        ? Targets.Classes.of(onlyClass(chords))
        : FrameLabels.encode(chords.segments(), this::classOf, grid);
  }

  private int onlyClass(ChordSequence chords) {
    Set<Integer> classes = new LinkedHashSet<>();
    chords.segments().forEach(segment -> classes.add(classOf(segment.label())));
    if (classes.size() > 1) {
      throw new DataException(
          "a track has %d different chords, from '%s' on; a task with 'per: track' gives a track one chord, use 'per: frame'"
              .formatted(classes.size(), chords.segments().get(0).label()));
    }
    return classes.iterator().next();
  }

  private int classOf(String label) {
    return config.vocabulary().classOf(Chord.parse(label));
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    if (config.per() == DecisionScale.FRAME) {
      return new ChordSequence(FrameLabels.decode(scores, vocabulary.labels(), grid));
    }
    Answers.requireFinite(scores);
    return ChordSequence.ofWhole(vocabulary.labels().get(scores.best(0)));
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    Set<ChordComparison> comparisons = new LinkedHashSet<>();
    comparisons.add(config.vocabulary().headline());
    for (ChordComparison comparison : ChordComparison.values()) {
      if (config.vocabulary().withBass() || !comparison.withBass()) {
        comparisons.add(comparison);
      }
    }
    Metric recall = new ChordRecall(List.copyOf(comparisons));
    return config.per() == DecisionScale.FRAME
        ? List.of(recall, new ChordSegmentation())
        : List.of(recall);
  }

  private static ChordSequence chords(Annotation annotation) {
    return Annotations.require(ChordSequence.class, ANNOTATION, annotation);
  }
}
