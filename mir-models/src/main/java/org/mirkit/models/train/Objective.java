package org.mirkit.models.train;

import org.mirkit.api.ModelException;
import org.mirkit.api.model.Loss;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.loss.Losses;

/** What a plan makes small for a head. */
final class Objective {

  private Objective() {}

  /**
   * The plan's loss, or the head's own.
   *
   * @throws ModelException if it does not suit the head, means nothing to the engine, or cannot be
   *     regularised as the plan says
   */
  static DjlLoss of(Head head, TrainingPlan plan) {
    DjlLoss loss = plan.loss().map(Objective::requireUnderstood).orElse(Losses.of(head.loss()));
    loss.requireSuits(head);
    requireClasses(head, plan.regularization());
    return loss;
  }

  private static DjlLoss requireUnderstood(Loss loss) {
    if (loss instanceof DjlLoss understood) {
      return understood;
    }
    throw new ModelException(
        "loss %s means nothing to the engine: it does not implement %s; use another, or leave it out for the task's own"
            .formatted(loss, DjlLoss.class.getName()));
  }

  private static void requireClasses(Head head, Regularization regularization) {
    if (head.loss() != Head.Loss.MEAN_SQUARED_ERROR) {
      return;
    }
    if (regularization.labelSmoothing() > 0) {
      throw new ModelException(
          "labelSmoothing spreads a share of a class over the others, but this task learns values; leave it out");
    }
    if (regularization.classWeights() != Regularization.ClassWeights.EQUAL) {
      throw new ModelException(
          "classWeights balanced weighs classes by how rare they are, but this task learns values; leave it out");
    }
  }
}
