package org.mirkit.runner.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.JointModel;
import org.mirkit.api.model.LayeredModel;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;
import org.mirkit.runner.features.FrameSource;

/**
 * One answer for a whole track from a model that sees excerpts: the mean over them where a decision
 * covers the track, and where decisions are per frame the mean over the excerpts that cover the
 * frame. A model that decides jointly does so once for the whole track, from such means.
 *
 * @param model answers for excerpts
 * @param normalization as in training
 * @param crop which excerpts answer
 * @param scale how much time a decision covers
 */
public record TrackScorer(
    TrainedModel model, Normalization normalization, Crop crop, DecisionScale scale) {
  /** Excerpts in one call of the model: enough to keep it busy, little enough for any memory. */
  private static final int BATCH = 16;

  /**
   * The scores of a track: one decision, or one per frame.
   *
   * @throws ModelException if the model answers with something that is no number
   */
  public Scores score(FrameSource track) {
    if (scale == DecisionScale.TRACK) {
      return UsableScores.require(Scores.mean(ofExcerpts(track, model::predict)));
    }
    return UsableScores.require(
        model instanceof JointModel joint
            ? joint.decide(UsableScores.requirePotentials(perFrame(track, joint::potentials)))
            : perFrame(track, model::predict));
  }

  /**
   * What one layer gives for each excerpt of a track, in the order of {@link Crop#starts}.
   *
   * @param layer from 1
   * @throws ModelException if the model has no layers, or not this one
   */
  public List<float[]> outputs(FrameSource track, int layer) {
    LayeredModel layered = layered();
    return ofExcerpts(track, batch -> layered.outputs(batch, layer));
  }

  /**
   * The model as one that can be looked into.
   *
   * @throws ModelException if it cannot
   */
  public LayeredModel layered() {
    if (model instanceof LayeredModel layered) {
      return layered;
    }
    throw new ModelException("this model has no layers to look into; use one of a stack");
  }

  private <T> List<T> ofExcerpts(FrameSource track, Function<List<Features>, List<T>> answer) {
    int[] starts = crop.starts(track.frames());
    int frames = crop.framesOf(track.frames());
    List<T> answers = new ArrayList<>();
    for (int from = 0; from < starts.length; from += BATCH) {
      List<Features> batch = new ArrayList<>();
      for (int i = from; i < Math.min(starts.length, from + BATCH); i++) {
        batch.add(normalization.apply(track.read(starts[i], frames)));
      }
      answers.addAll(answer.apply(batch));
    }
    return answers;
  }

  private Scores perFrame(FrameSource track, Function<List<Features>, List<Scores>> answer) {
    return perFrame(ofExcerpts(track, answer), crop.starts(track.frames()), track.frames());
  }

  private Scores perFrame(List<Scores> excerpts, int[] starts, int frames) {
    int units = excerpts.get(0).units();
    float[] sums = new float[frames * units];
    int[] covered = new int[frames];
    for (int i = 0; i < starts.length; i++) {
      int end = Math.min(frames, starts[i] + crop.frames());
      for (int frame = starts[i]; frame < end; frame++) {
        covered[frame]++;
        for (int unit = 0; unit < units; unit++) {
          sums[frame * units + unit] += excerpts.get(i).at(frame - starts[i], unit);
        }
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= covered[i / units];
    }
    return Scores.of(units, sums);
  }
}
