package org.mirkit.tasks.tagging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Tags;
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
import org.mirkit.tasks.input.Answers;
import org.mirkit.tasks.tagging.metrics.LabelsConfig;
import org.mirkit.tasks.tagging.metrics.MultiLabelF1;
import org.mirkit.tasks.tagging.metrics.PrAuc;
import org.mirkit.tasks.tagging.metrics.RocAuc;

/**
 * Which of many labels are true of a whole track; any number of them may be. The answer holds every
 * label of the vocabulary with its probability.
 *
 * @param subjectivity whether listeners agree about the labels
 * @param target what is predicted, in a few words
 * @param config the parameters
 */
public record TaggingTask(Subjectivity subjectivity, String target, TaggingConfig config)
    implements Task {

  @Override
  public TaskCard card() {
    return new TaskCard(DecisionScale.TRACK, subjectivity, Tags.class, target);
  }

  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return config
        .labels()
        .map(labels -> TagVocabulary.fixed(labels, annotations))
        .orElseGet(() -> TagVocabulary.found(annotations, config.top().orElse(Integer.MAX_VALUE)));
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        vocabulary.size(),
        Head.Activation.SIGMOID,
        Head.Loss.BINARY_CROSS_ENTROPY,
        DecisionScale.TRACK);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    Tags tags = tags(annotation);
    float[] strengths = new float[vocabulary.size()];
    for (int unit = 0; unit < strengths.length; unit++) {
      strengths[unit] = (float) tags.strengthOf(vocabulary.labels().get(unit));
    }
    return Targets.Values.of(strengths.length, strengths);
  }

  /** The annotation as tags; refuses others. */
  static Tags tags(Annotation annotation) {
    return Annotations.require(Tags.class, "tags for a whole track", annotation);
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    Answers.requireFinite(scores);
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (int unit = 0; unit < vocabulary.size(); unit++) {
      probabilities.put(vocabulary.labels().get(unit), (double) scores.at(0, unit));
    }
    return new Tags(probabilities);
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    LabelsConfig labels = new LabelsConfig(Optional.of(vocabulary.labels()), 0.5);
    return List.of(new RocAuc(labels), new PrAuc(labels), new MultiLabelF1(labels, 0.5));
  }
}
