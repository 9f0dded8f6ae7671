package org.mirkit.tasks.tempo;

import java.util.Arrays;
import java.util.List;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Tempo;
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
 * The tempo of a track as one of many classes: Schreiber and Müller, "A Single-Step Approach to
 * Musical Tempo Estimation Using a Convolutional Neural Network" (2018). A track whose main tempo
 * lies beyond the classes is not scored.
 *
 * @param config the parameters
 */
public record TempoTask(TempoConfig config) implements Task {
  /** What it reads and writes, for messages. */
  static final String ANNOTATION = "a tempo";

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.TRACK, Subjectivity.OBJECTIVE, Tempo.class, "beats a minute, one or two");
  }

  /** The tempi of the configured range; how fast the collection is plays no part. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return TempoClasses.of(config).vocabulary();
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    boolean one = config.target() == TempoConfig.Target.CLASS;
    return new Head(
        vocabulary.size(),
        one ? Head.Activation.SOFTMAX : Head.Activation.SIGMOID,
        one ? Head.Loss.CROSS_ENTROPY : Head.Loss.BINARY_CROSS_ENTROPY,
        DecisionScale.TRACK);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    Tempo tempo = Annotations.require(Tempo.class, ANNOTATION, annotation);
    TempoClasses classes = TempoClasses.of(config);
    boolean covered = classes.covers(tempo.mainBpm());
    if (config.target() == TempoConfig.Target.CLASS) {
      return Targets.Classes.of(
          covered ? classes.nearest(tempo.mainBpm()) : Targets.Classes.UNSCORED);
    }
    float[] values = new float[classes.count()];
    if (covered) {
      double strongest = Math.max(tempo.firstWeight(), 1 - tempo.firstWeight());
      addPeak(values, classes, tempo.firstBpm(), tempo.firstWeight() / strongest);
      addPeak(values, classes, tempo.secondBpm(), (1 - tempo.firstWeight()) / strongest);
    } else {
      Arrays.fill(values, Float.NaN);
    }
    return Targets.Values.of(values.length, values);
  }

  private void addPeak(float[] values, TempoClasses classes, double bpm, double height) {
    if (bpm == Tempo.NONE || height == 0) {
      return;
    }
    for (int i = 0; i < values.length; i++) {
      double off = Math.log(classes.bpm(i) / bpm) / Math.log1p(config.blurPercent() / 100);
      values[i] = (float) Math.max(values[i], height * Math.exp(-0.5 * off * off));
    }
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    return new TempoPeaks(TempoClasses.of(config), config.averagingPercent()).of(scores);
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(TempoAccuracy.ofLiterature());
  }
}
