package org.mirkit.models.train;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Torch;

/** One pass over the training examples and a look at the validation examples. */
final class Epoch {
  /** Validation examples stand for the same excerpts all the time, so that losses compare. */
  private static final int VALIDATION_EPOCH = 0;

  private final Step step;
  private final OptimizerState optimizer;
  private final TrainingPlan plan;
  private final TrainingContext context;
  private final Batch batch;

  Epoch(Network network, OptimizerState optimizer, TrainingPlan plan, TrainingContext context) {
    this.step = new Step(network);
    this.optimizer = optimizer;
    this.plan = plan;
    this.context = context;
    int examples = Math.max(context.training().size(), context.validation().size());
    int capacity = (int) Math.min(plan.batchSize() + 1L, examples);
    this.batch = new Batch(network.blueprint().signature(), capacity);
  }

  /** Whether there are examples to choose weights by. */
  boolean validated() {
    return context.validation().size() > 0;
  }

  /**
   * Runs the epoch that comes after these.
   *
   * @throws CancellationException if the thread is interrupted, after the current step
   * @throws ModelException if a loss is not finite
   */
  EpochReport run(History history) {
    int epoch = history.size();
    long start = System.nanoTime();
    double trainingLoss = learn(epoch);
    Judgement judgement = validate(epoch);
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    return new EpochReport(
        epoch,
        trainingLoss,
        judgement.loss(),
        judgement.accuracy(),
        plan.optimizer().learningRate(),
        seconds,
        history.improvedBy(judgement.loss()));
  }

  private double learn(int epoch) {
    ExampleSource source = context.training();
    long seed = EpochOrder.seed(context.seed(), epoch);
    Torch.seed(seed);
    int[] order = EpochOrder.shuffled(source.size(), seed);
    List<int[]> batches = EpochOrder.batches(order, plan.batchSize());
    Judgement judgement = new Judgement();
    for (int i = 0; i < batches.size(); i++) {
      batch.fill("training", source, batches.get(i), epoch);
      Step.Outcome outcome = step.learn(batch, optimizer);
      requireFinite(outcome.loss(), epoch, "step %d of %d".formatted(i + 1, batches.size()));
      judgement.add(outcome);
      context.listener().step(epoch, i + 1, batches.size(), judgement.loss());
      endIfInterrupted(epoch);
    }
    return judgement.loss();
  }

  private Judgement validate(int epoch) {
    ExampleSource source = context.validation();
    Judgement judgement = new Judgement();
    int[] order = EpochOrder.inOrder(source.size());
    for (int[] indices : EpochOrder.batches(order, plan.batchSize())) {
      batch.fill("validation", source, indices, VALIDATION_EPOCH);
      Step.Outcome outcome = step.judge(batch);
      requireFinite(outcome.loss(), epoch, "validation");
      judgement.add(outcome);
      endIfInterrupted(epoch);
    }
    return judgement;
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
