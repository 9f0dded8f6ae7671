package org.mirkit.tasks.beat;

import java.util.List;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beats;
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
import org.mirkit.tasks.event.PeakPicking;
import org.mirkit.tasks.input.Annotations;

/**
 * Whether a beat, and a bar, begins in a frame, as two outputs side by side: Böck, Krebs and
 * Widmer, "Joint Beat and Downbeat Tracking with Recurrent Neural Networks" (2016). Downbeats of a
 * track whose beats have no places in the bar are not scored.
 *
 * @param config the parameters
 */
public record BeatTask(BeatConfig config) implements Task {
  /** What it reads and writes, for messages. */
  static final String ANNOTATION = "beats";

  private static final int BEAT = 0;
  private static final int DOWNBEAT = 1;

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.FRAME,
        Subjectivity.OBJECTIVE,
        Beats.class,
        config.downbeats() ? "whether a beat or a bar begins" : "whether a beat begins");
  }

  /** One or two outputs; what the collection holds plays no part. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return new Vocabulary(config.downbeats() ? List.of("beat", "downbeat") : List.of("beat"));
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
    Beats beats = Annotations.require(Beats.class, ANNOTATION, annotation);
    int units = vocabulary.size();
    float[] values = new float[grid.frames() * units];
    EventTargets targets = new EventTargets(grid, config.neighbourTarget());
    targets.write(beats.timesSeconds(), values, BEAT, units);
    if (config.downbeats() && beats.hasPositions()) {
      targets.write(beats.downbeatsSeconds(), values, DOWNBEAT, units);
    } else if (config.downbeats()) {
      for (int frame = 0; frame < grid.frames(); frame++) {
        values[frame * units + DOWNBEAT] = Float.NaN;
      }
    }
    return Targets.Values.of(units, values);
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    PeakPicking peaks = config.peaks().at(grid);
    int[] beats = peaks.pick(scores, BEAT);
    if (!config.downbeats()) {
      return Bars.withoutPositions(beats, grid);
    }
    int[] downbeats = peaks.pick(scores, DOWNBEAT);
    return Bars.of(beats, downbeats, peaks.pauseFrames() / 2).beats(grid);
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(BeatAccuracy.ofMirEval(config.downbeats()));
  }
}
