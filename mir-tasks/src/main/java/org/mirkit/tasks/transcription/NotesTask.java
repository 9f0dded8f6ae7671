package org.mirkit.tasks.transcription;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Notes;
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
 * Transcription to notes: for each note and frame, whether it begins and whether it sounds, after
 * Hawthorne et al., "Onsets and Frames: Dual-Objective Piano Transcription" (2018), and Bittner et
 * al., "A Lightweight Instrument-Agnostic Model for Polyphonic Note Transcription" (2022). A pitch
 * between two notes becomes the nearer one; two onsets of one note at neighbouring frames become
 * one.
 *
 * @param config the parameters
 */
public record NotesTask(NotesConfig config) implements Task {
  /** What it reads and writes, for messages. */
  static final String ANNOTATION = "notes";

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.FRAME,
        Subjectivity.OBJECTIVE,
        Notes.class,
        config.velocity()
            ? "onset, sound and velocity of each of K notes"
            : "onset and sound of each of K notes");
  }

  /** The notes of the configured range; what the collection plays is no matter. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return config.outputs().vocabulary();
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
    Notes notes = Annotations.require(Notes.class, ANNOTATION, annotation);
    return new NoteTargets(config.outputs(), grid).of(notes);
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    Answers.requireFrames(scores, grid);
    Answers.requireFinite(scores);
    return new NoteDecoder(config, scores, grid).notes();
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    List<Metric> metrics = new ArrayList<>();
    metrics.add(new NoteAccuracy(NoteTolerances.defaults()));
    if (config.velocity()) {
      metrics.add(VelocityAccuracy.ofMirEval());
    }
    return metrics;
  }
}
