package org.mirkit.runner.predict;

import java.util.List;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;

/**
 * What a model says of a sound, and what it heard of it.
 *
 * @param annotation the answer
 * @param features as the model's representation gives them
 * @param scores what the model said before decoders and task made an annotation of it: one decision
 *     for the whole sound, or one per frame of {@link #grid}
 * @param layout what these numbers mean: probabilities or values, and of what
 */
public record Prediction(
    Annotation annotation, Features features, Scores scores, ScoreLayout layout) {

  /** The same with another wording of the answer. */
  public Prediction with(Annotation other) {
    return new Prediction(other, features, scores, layout);
  }

  /** What each output of a decision stands for. */
  public List<String> labels() {
    return layout.vocabulary().labels();
  }

  /** When each frame is, and so each decision where those are per frame. */
  public TimeGrid grid() {
    return features.grid();
  }
}
