package org.mirkit.api.model;

import java.util.Optional;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Param;

/**
 * How to train; the {@code training:} part of an experiment. A model leaves alone what it has no
 * use for: a classifier that learns in one go knows no epochs.
 *
 * @param epochs the most passes over the training data
 * @param batchSize examples per step
 * @param optimizer how weights follow their gradients
 * @param schedule how the learning rate changes; constant without one
 * @param loss what is made small; the task's own without one
 * @param regularization what keeps it from learning by heart
 * @param patience epochs without a better validation loss after which training stops
 * @param checkpoints when the state is kept
 */
@API(status = API.Status.STABLE, since = "1.0")
public record TrainingPlan(
    @Param(
            value = "The most passes over the training data",
            unit = "epochs",
            defaultValue = "40",
            min = 1,
            max = 100_000)
        int epochs,
    @Param(
            value = "Examples per training step",
            unit = "examples",
            defaultValue = "16",
            min = 1,
            max = 65_536)
        int batchSize,
    @Param(value = "How weights follow their gradients", defaultValue = "{use: adam}")
        Optimizer optimizer,
    @Param(
            value = "How the learning rate changes with time; constant unless given",
            example = "{use: cosine}")
        Optional<Schedule> schedule,
    @Param(
            value = "What training makes small; the task's own loss unless given",
            example = "{use: focal}")
        Optional<Loss> loss,
    @Param(value = "What keeps it from learning by heart", defaultValue = "{}")
        Regularization regularization,
    @Param(
            value = "Epochs without a better validation loss after which training stops",
            unit = "epochs",
            defaultValue = "8",
            min = 1,
            max = 100_000)
        int patience,
    @Param(value = "When the state is kept, to go on after an interruption", defaultValue = "{}")
        Checkpoints checkpoints) {
  private static final int DEFAULT_PATIENCE = 8;

  /** A plan with YAML's defaults for all but these. */
  public static TrainingPlan of(int epochs, int batchSize, Optimizer optimizer) {
    return new TrainingPlan(
        epochs,
        batchSize,
        optimizer,
        Optional.empty(),
        Optional.empty(),
        Regularization.NONE,
        DEFAULT_PATIENCE,
        Checkpoints.STANDARD);
  }

  /** The same with a changing learning rate. */
  public TrainingPlan withSchedule(Schedule other) {
    return new TrainingPlan(
        epochs,
        batchSize,
        optimizer,
        Optional.of(other),
        loss,
        regularization,
        patience,
        checkpoints);
  }

  /** The same with another loss than the task's. */
  public TrainingPlan withLoss(Loss other) {
    return new TrainingPlan(
        epochs,
        batchSize,
        optimizer,
        schedule,
        Optional.of(other),
        regularization,
        patience,
        checkpoints);
  }

  /** The same with other means against learning by heart. */
  public TrainingPlan withRegularization(Regularization other) {
    return new TrainingPlan(
        epochs, batchSize, optimizer, schedule, loss, other, patience, checkpoints);
  }

  /** The same with another patience. */
  public TrainingPlan withPatience(int other) {
    return new TrainingPlan(
        epochs, batchSize, optimizer, schedule, loss, regularization, other, checkpoints);
  }

  /** The same with checkpoints at other times. */
  public TrainingPlan withCheckpoints(Checkpoints other) {
    return new TrainingPlan(
        epochs, batchSize, optimizer, schedule, loss, regularization, patience, other);
  }
}
