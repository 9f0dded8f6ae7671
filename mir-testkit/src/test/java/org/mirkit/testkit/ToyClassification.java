package org.mirkit.testkit;

import java.util.List;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;

/** A correct task: one of the classes found; subclasses break it. */
class ToyClassification implements Task {

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.TRACK, Subjectivity.SUBJECTIVE, ClassLabel.class, "one of K classes");
  }

  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return new Vocabulary(
        annotations.stream().map(ToyClassification::label).distinct().sorted().toList());
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        vocabulary.size(), Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    return Targets.Classes.of(vocabulary.indexOf(label(annotation)));
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    return ClassLabel.of(vocabulary.labels().get(scores.best(0)));
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(ShareRight::new);
  }

  static String label(Annotation annotation) {
    if (annotation instanceof ClassLabel label) {
      return label.label();
    }
    throw new DataException("not a class label: " + annotation);
  }
}
