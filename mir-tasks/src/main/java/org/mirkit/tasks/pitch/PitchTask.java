package org.mirkit.tasks.pitch;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.PitchCurve;
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
 * The pitch of one voice per frame, after Kim, Salamon, Li and Bello, "CREPE: A Convolutional
 * Representation for Pitch Estimation" (2018), with an output of its own for the absence of a
 * voice.
 *
 * @param config the parameters
 */
public record PitchTask(PitchConfig config) implements Task {
  /** What it reads and writes, for messages. */
  static final String ANNOTATION = "a pitch curve";

  private static final String UNVOICED = "unvoiced";
  private static final double TOLERANCE_CENTS = 50;

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.FRAME,
        Subjectivity.OBJECTIVE,
        PitchCurve.class,
        "pitch in cents, or no voice");
  }

  /** The bins of the configured range; what the collection sings plays no part. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    List<String> labels = new ArrayList<>(config.bins().labels());
    labels.add(UNVOICED);
    return new Vocabulary(labels);
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return switch (config.target()) {
      case SALIENCE ->
          new Head(
              vocabulary.size(),
              Head.Activation.SIGMOID,
              Head.Loss.BINARY_CROSS_ENTROPY,
              DecisionScale.FRAME);
      case CLASS ->
          new Head(
              vocabulary.size(),
              Head.Activation.SOFTMAX,
              Head.Loss.CROSS_ENTROPY,
              DecisionScale.FRAME);
    };
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    PitchCurve curve = Annotations.require(PitchCurve.class, ANNOTATION, annotation);
    CurveReading frames = CurveReading.of(curve).at(TimeBase.of(grid));
    PitchTargets targets = new PitchTargets(config.bins(), frames);
    return config.target() == PitchConfig.Target.CLASS
        ? targets.classes()
        : targets.saliences(config.blurCents());
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    Answers.requireFrames(scores, grid);
    return new PitchDecoder(config).decode(scores, TimeBase.of(grid));
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(new MelodyAccuracy(TOLERANCE_CENTS, MelodyAccuracy.Mean.OF_TIMES));
  }
}
