package org.mirkit.tasks.voice;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.Annotation;
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
import org.mirkit.tasks.input.Annotations;

/**
 * When voices, instruments or other sources are heard: a sigmoid per frame for each label, as in
 * Schlüter and Grill, "Exploring Data Augmentation for Improved Singing Voice Detection with Neural
 * Networks" (2015), for the voice.
 *
 * @param labels what is listened for; all that the collection has when empty
 * @param rules how scores become stretches
 */
public record ActivityTask(List<String> labels, ActivityRules rules) implements Task {
  /** What it reads and writes, for messages. */
  static final String ANNOTATION = "an activity over time";

  /** Copies the list. */
  public ActivityTask {
    labels = List.copyOf(labels);
  }

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.FRAME,
        Subjectivity.OBJECTIVE,
        Activity.class,
        labels.size() == 1 ? "heard or not" : "any number of K sources");
  }

  /** The configured labels, or those of the collection by code point; none may be missing there. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    SortedSet<String> found = new TreeSet<>();
    annotations.forEach(a -> activity(a).stretches().forEach(s -> found.add(s.label())));
    if (found.isEmpty()) {
      throw new DataException(
          "nothing is ever heard in the collection; expected stretches with a label in some track");
    }
    List<String> missing = labels.stream().filter(label -> !found.contains(label)).toList();
    if (!missing.isEmpty()) {
      throw new DataException(
          "no track has a stretch labelled %s; the labels of the collection are %s"
              .formatted(missing, found));
    }
    return new Vocabulary(labels.isEmpty() ? List.copyOf(found) : labels);
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        vocabulary.size(),
        Head.Activation.SIGMOID,
        Head.Loss.BINARY_CROSS_ENTROPY,
        DecisionScale.FRAME);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    float[] values = new float[grid.frames() * vocabulary.size()];
    for (TimedLabel stretch : activity(annotation).stretches()) {
      int unit = vocabulary.labels().indexOf(stretch.label());
      for (int frame = 0; unit >= 0 && frame < grid.frames(); frame++) {
        double time = grid.timeOf(frame);
        if (time >= stretch.startSeconds() && time < stretch.endSeconds()) {
          values[frame * vocabulary.size() + unit] = 1;
        }
      }
    }
    return Targets.Values.of(vocabulary.size(), values);
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    return new ActivityDecoder(rules, grid).decode(scores, vocabulary.labels());
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(new ActivityAccuracy(vocabulary.labels()));
  }

  private static Activity activity(Annotation annotation) {
    return Annotations.require(Activity.class, ANNOTATION, annotation);
  }
}
