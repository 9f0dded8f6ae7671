package org.mirkit.tasks.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Ratings;
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

/**
 * A value of a whole track on each of several scales.
 *
 * @param scales in the order of the network's outputs; those of the collection when empty
 * @param target what is predicted, in a few words
 * @param range where ratings can lie; anywhere when empty
 */
public record RatingTask(Optional<List<String>> scales, String target, Optional<ValueRange> range)
    implements Task {

  @Override
  public TaskCard card() {
    return new TaskCard(DecisionScale.TRACK, Subjectivity.SUBJECTIVE, Ratings.class, target);
  }

  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return scales
        .map(given -> RatingScales.fixed(given, annotations))
        .orElseGet(() -> RatingScales.found(annotations));
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        vocabulary.size(),
        Head.Activation.LINEAR,
        Head.Loss.MEAN_SQUARED_ERROR,
        DecisionScale.TRACK);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    Map<String, Double> values = ratings(annotation).values();
    float[] targets = new float[vocabulary.size()];
    for (int unit = 0; unit < targets.length; unit++) {
      targets[unit] = target(vocabulary.labels().get(unit), values);
    }
    return Targets.Values.of(targets.length, targets);
  }

  private float target(String scale, Map<String, Double> values) {
    Double value = values.get(scale);
    if (value == null) {
      return Float.NaN;
    }
    return (float) (range.isPresent() ? range.get().toUnit(scale, value) : value);
  }

  /** The annotation as ratings; refuses others. */
  static Ratings ratings(Annotation annotation) {
    return Annotations.require(Ratings.class, "ratings of a whole track", annotation);
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    Answers.requireFinite(scores);
    Map<String, Double> values = new LinkedHashMap<>();
    for (int unit = 0; unit < vocabulary.size(); unit++) {
      double answer = scores.at(0, unit);
      values.put(
          vocabulary.labels().get(unit), range.isPresent() ? range.get().fromUnit(answer) : answer);
    }
    return new Ratings(values);
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(new Regression(Optional.of(vocabulary.labels())));
  }
}
