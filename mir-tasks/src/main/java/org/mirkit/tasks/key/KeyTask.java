package org.mirkit.tasks.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.note.PitchClassName;
import org.mirkit.tasks.segment.Annotations;
import org.mirkit.tasks.segment.FrameLabels;

/**
 * The key of a whole track: a softmax over 12 tonics in major and minor. Where a track has several
 * keys, the one that lasts longest is meant; one that is neither major nor minor is not scored.
 */
public record KeyTask() implements Task {
  /** What it reads and writes, for messages. */
  static final String ANNOTATION = "keys";

  private static final Vocabulary KEYS = new Vocabulary(keys());

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (String mode : List.of("major", "minor")) {
      PitchClassName.ALL.forEach(tonic -> keys.add(tonic + ":" + mode));
    }
    return keys;
  }

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.TRACK, Subjectivity.OBJECTIVE, KeySequence.class, "one of 24 keys");
  }

  /** The 24 keys; a label that cannot be read is refused here. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    annotations.stream()
        .flatMap(annotation -> keys(annotation).segments().stream())
        .map(TimedLabel::label)
        .distinct()
        .forEach(KeyLabel::parse);
    return KEYS;
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        vocabulary.size(), Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    KeyLabel key = longest(keys(annotation).segments(), grid.timeOf(grid.frames()));
    return Targets.Classes.of(
        switch (key.mode()) {
          case MAJOR -> key.tonic();
          case MINOR -> 12 + key.tonic();
          case OTHER, NONE -> Targets.Classes.UNSCORED;
        });
  }

  /** The first of those that last longest in all. */
  private static KeyLabel longest(List<TimedLabel> segments, double trackSeconds) {
    Map<KeyLabel, Double> seconds = new LinkedHashMap<>();
    for (TimedLabel segment : segments) {
      double end = segment.isOpen() ? trackSeconds : segment.endSeconds();
      seconds.merge(
          KeyLabel.parse(segment.label()), Math.max(0, end - segment.startSeconds()), Double::sum);
    }
    double most = seconds.values().stream().mapToDouble(s -> s).max().orElse(0);
    return seconds.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    FrameLabels.requireFinite(scores);
    return KeySequence.ofWhole(vocabulary.labels().get(scores.best(0)));
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(new KeyScore());
  }

  private static KeySequence keys(Annotation annotation) {
    return Annotations.require(KeySequence.class, ANNOTATION, annotation);
  }
}
