package org.mirkit.tasks.onset;

import java.util.Arrays;
import java.util.List;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.event.EventTargets;
import org.mirkit.tasks.input.Annotations;

/**
 * Whether a sound begins in a frame, after Schlüter and Böck, "Improved Musical Onset Detection
 * with Convolutional Neural Networks" (2014).
 *
 * @param config the parameters
 */
public record OnsetTask(OnsetConfig config) implements Task {
  /** What it reads and writes, for messages. */
  static final String ANNOTATION = "onsets";

  private static final Vocabulary VOCABULARY = new Vocabulary(List.of("onset"));

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.FRAME, Subjectivity.OBJECTIVE, Onsets.class, "whether a sound begins");
  }

  /** One output; what the collection holds plays no part. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return VOCABULARY;
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        1, Head.Activation.SIGMOID, Head.Loss.BINARY_CROSS_ENTROPY, DecisionScale.FRAME);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    Onsets onsets = Annotations.require(Onsets.class, ANNOTATION, annotation);
    float[] values = new float[grid.frames()];
    new EventTargets(grid, config.neighbourTarget()).write(onsets.timesSeconds(), values, 0, 1);
    return Targets.Values.of(1, values);
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    int[] frames = config.peaks().at(grid).pick(scores, 0);
    return new Onsets(Arrays.stream(frames).mapToDouble(grid::timeOf).toArray());
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(OnsetAccuracy.ofMirEval());
  }
}
