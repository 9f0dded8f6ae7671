package org.mirkit.tasks.classification.task;

import java.util.List;
import java.util.Optional;
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
import org.mirkit.tasks.classification.ClassLabelCodec;
import org.mirkit.tasks.classification.ClassVocabulary;
import org.mirkit.tasks.classification.metrics.Accuracy;
import org.mirkit.tasks.classification.metrics.Confusion;
import org.mirkit.tasks.classification.metrics.PrecisionRecallF1;

/**
 * One of K classes for a whole track, of which genre is the well-known case: a softmax over classes
 * that exclude each other.
 *
 * @param subjectivity whether listeners agree about the classes
 * @param config the parameters
 */
public record ClassificationTask(Subjectivity subjectivity, ClassificationConfig config)
    implements Task {

  @Override
  public TaskCard card() {
    return new TaskCard(DecisionScale.TRACK, subjectivity, ClassLabel.class, "one of K classes");
  }

  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return config
        .classes()
        .map(classes -> ClassVocabulary.fixed(classes, annotations))
        .orElseGet(() -> ClassVocabulary.found(annotations));
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        vocabulary.size(), Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    return new ClassLabelCodec(vocabulary).encode(annotation);
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    return new ClassLabelCodec(vocabulary).decode(scores);
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    Optional<List<String>> classes = Optional.of(vocabulary.labels());
    return List.of(new Accuracy(), new PrecisionRecallF1(classes), new Confusion(classes));
  }
}
