package org.mirkit.runner.pipeline;

import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.features.FrameSource;

/**
 * What a model says of a whole track: its scores, made to agree by decoders one after another, as
 * the task's annotation. The test of a run and a prediction both come this way, so that a bundle
 * answers as its run did.
 *
 * @param scorer the model at work
 * @param decoders in the order of the experiment
 * @param task reads what they leave
 * @param vocabulary the labels in the order of the outputs
 */
public record TrackAnnotator(
    TrackScorer scorer, List<LearnedDecoder> decoders, Task task, Vocabulary vocabulary) {

  /**
   * The annotation of a track whose frames stand on a grid.
   *
   * @param name of the track, for messages
   * @throws ModelException if the model's answer cannot be read
   */
  public Annotation annotate(String name, FrameSource track, TimeGrid grid) {
    return answer(name, track, grid).annotation();
  }

  /**
   * The same, with the scores that it was read off.
   *
   * @throws ModelException if the model's answer cannot be read
   */
  public TrackAnswer answer(String name, FrameSource track, TimeGrid grid) {
    try {
      return answer(track, grid);
    } catch (ModelException e) {
      throw new ModelException(name + ": " + e.getMessage(), e);
    }
  }

  private TrackAnswer answer(FrameSource track, TimeGrid grid) {
    ScoreLayout layout = new ScoreLayout(task.head(vocabulary), vocabulary, grid.frameRateHz());
    Scores scores = scorer.score(track);
    Scores decoded = scores;
    for (LearnedDecoder decoder : decoders) {
      decoded = decoder.decode(decoded, layout);
    }
    return new TrackAnswer(task.decode(decoded, vocabulary, grid), scores, layout);
  }
}
