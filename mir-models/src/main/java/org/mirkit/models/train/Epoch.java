package org.mirkit.models.train;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.models.network.Torch;

/** One pass over the training examples and a look at the validation examples. */
final class Epoch {
  private final TrainingState state;
  private final TrainingPlan plan;
  private final Itinerary itinerary;
  private final BatchQueue batches;
  private final Step step;
  private final CheckpointKeeper keeper;
  private final TrainingListener listener;

  Epoch(
      TrainingState state,
      TrainingPlan plan,
      Itinerary itinerary,
      BatchQueue batches,
      Step step,
      CheckpointKeeper keeper,
      TrainingListener listener) {
    this.state = state;
    this.plan = plan;
    this.itinerary = itinerary;
    this.batches = batches;
    this.step = step;
    this.keeper = keeper;
    this.listener = listener;
  }

  /**
   * Runs what is left of the epoch where the training stands.
   *
   * @throws CancellationException if the thread is interrupted, after the current step
   * @throws ModelException if a loss is not finite
   */
  EpochReport run() {
    int epoch = state.history().size();
    long start = System.nanoTime() - (long) (state.epoch().seconds() * 1e9);
    while (state.epoch().steps() < itinerary.steps()) {
      learn(epoch, start);
    }
    Judgement judgement = validate(epoch);
    return new EpochReport(
        epoch,
        state.epoch().learned().meanLoss(),
        judgement.meanLoss(),
        judgement.accuracy(),
        learningRate(epoch, itinerary.steps() - 1),
        secondsSince(start),
        state.history().improvedBy(judgement.meanLoss()));
  }

  private void learn(int epoch, long start) {
    int number = state.epoch().steps();
    Batch batch = batches.next();
    Torch.seed(itinerary.chance().ofStep(epoch, number));
    Step.Outcome outcome = step.learn(batch, state.optimizer(), learningRate(epoch, number));
    requireFinite(outcome.loss(), epoch, "step %d of %d".formatted(number + 1, itinerary.steps()));
    state.step(outcome, secondsSince(start));
    listener.step(epoch, number + 1, itinerary.steps(), state.epoch().learned().meanLoss());
    endIfInterrupted(epoch);
    keeper.afterStep(state);
  }

  private Judgement validate(int epoch) {
    Judgement judgement = Judgement.NONE;
    for (int i = 0; i < itinerary.judgements(); i++) {
      Step.Outcome outcome = step.judge(batches.next());
      requireFinite(outcome.loss(), epoch, "validation");
      judgement = judgement.with(outcome);
      endIfInterrupted(epoch);
    }
    return judgement;
  }

  private double learningRate(int epoch, int number) {
    double rate = plan.optimizer().learningRate();
    if (plan.schedule().isEmpty()) {
      return rate;
    }
    double time = epoch + (double) number / itinerary.steps();
    List<EpochReport> history = state.history().epochs();
    double factor = plan.schedule().get().factor(time, plan.epochs(), history);
    if (!Double.isFinite(factor) || factor < 0) {
      throw new ModelException(
          "schedule %s multiplies the learning rate by %s at epoch %s; a schedule gives finite numbers from 0"
              .formatted(plan.schedule().get(), factor, time));
    }
    return rate * factor;
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  private void requireFinite(double loss, int epoch, String where) {
    if (!Double.isFinite(loss)) {
      throw new ModelException(
          "the loss is %s in epoch %d, %s; lower the optimizer's learningRate (now %s), and check that features and targets are finite"
              .formatted(loss, epoch + 1, where, plan.optimizer().learningRate()));
    }
  }

  private static void endIfInterrupted(int epoch) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("training interrupted in epoch " + (epoch + 1));
    }
  }
}
