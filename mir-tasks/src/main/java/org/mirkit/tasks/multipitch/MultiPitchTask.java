package org.mirkit.tasks.multipitch;

import java.util.List;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.MultiPitch;
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
import org.mirkit.tasks.pitch.TimeBase;

/**
 * All pitches per frame: a sigmoid for each note, after Poliner and Ellis, "A Discriminative Model
 * for Polyphonic Piano Transcription" (2007), or for each of finer bins, after Bittner et al.,
 * "Deep Salience Representations for F0 Estimation in Polyphonic Music" (2017).
 *
 * @param config the parameters
 */
public record MultiPitchTask(MultiPitchConfig config) implements Task {
  /** What it reads and writes, for messages. */
  static final String ANNOTATION = "a multi-pitch curve";

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.FRAME, Subjectivity.OBJECTIVE, MultiPitch.class, "any number of K pitches");
  }

  /** The bins of the configured range; what the collection plays is no matter. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return new Vocabulary(config.bins().labels());
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
    MultiPitch curve = Annotations.require(MultiPitch.class, ANNOTATION, annotation);
    return new MultiPitchTargets(config).of(curve, TimeBase.of(grid));
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    Answers.requireFrames(scores, grid);
    return new MultiPitchDecoder(config).decode(scores, TimeBase.of(grid));
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(MultiPitchAccuracy.ofMirEval());
  }
}
