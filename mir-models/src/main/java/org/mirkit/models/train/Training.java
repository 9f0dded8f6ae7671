package org.mirkit.models.train;

import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.engine.DjlOptimizer;
import org.mirkit.models.network.BatchLengths;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.network.JointLayer;
import org.mirkit.models.network.Torch;
import org.mirkit.models.weights.Tensor;

/**
 * Trains a network from its seed, or from where a checkpoint of the same training stands, and gives
 * the weights of the epoch with the lowest validation loss; of the last epoch where nothing
 * validates. Both ways end in bitwise the same weights, on one machine with one number of engine
 * threads.
 */
public final class Training {
  private final Blueprint blueprint;
  private final TrainingPlan plan;
  private final TrainingContext context;
  private final Clock clock;
  private final DjlOptimizer optimizer;
  private final Objective objective;
  private final Itinerary itinerary;
  private final Optional<BatchLengths> lengths;
  private final CheckpointFolder checkpoints;

  /**
   * Checks the arguments; nothing runs yet.
   *
   * @param clock tells when to keep the state inside an epoch
   * @throws ModelException if the plan's optimizer or loss means nothing to the engine or for the
   *     task, there is nothing to learn from, or examples differ in length and the network does not
   *     take such
   */
  public Training(Blueprint blueprint, TrainingPlan plan, TrainingContext context, Clock clock) {
    this.blueprint = blueprint;
    this.plan = plan;
    this.context = context;
    this.clock = clock;
    this.optimizer = requireUnderstood(plan);
    this.objective = Objective.of(blueprint.signature().head(), blueprint.jointLayer(), plan);
    this.itinerary =
        new Itinerary(
            new Chance(context.seed()),
            plan.batchSize(),
            context.training(),
            context.validation(),
            plan.epochs());
    this.lengths = lengths(blueprint, context);
    this.checkpoints = new CheckpointFolder(context.checkpoints(), text());
    if (context.training().size() == 0) {
      throw new ModelException("there are no training examples; check the dataset and its split");
    }
  }

  /**
   * Refuses what a training refuses for its plan, before there are examples.
   *
   * @param end the layer that brings its own loss, if the network ends in one
   * @throws ModelException if the plan's optimizer or loss means nothing to the engine or for the
   *     task; all that is wrong, a line each
   */
  public static void requireSuits(Head head, Optional<JointLayer> end, TrainingPlan plan) {
    Problems.requireNone(() -> requireUnderstood(plan), () -> Objective.of(head, end, plan));
  }

  private static DjlOptimizer requireUnderstood(TrainingPlan plan) {
    if (plan.optimizer() instanceof DjlOptimizer understood) {
      return understood;
    }
    throw new ModelException(
        "optimizer %s means nothing to the engine: it does not implement %s; use adam or sgd"
            .formatted(plan.optimizer(), DjlOptimizer.class.getName()));
  }

  /** All that the result depends on, as far as it can be written down. */
  private String text() {
    return blueprint.text()
        + "epochs %d%nbatchSize %d%noptimizer %s%nschedule %s%nloss %s%n%s%npatience %d%n"
            .formatted(
                plan.epochs(),
                plan.batchSize(),
                optimizer,
                plan.schedule().map(Object::toString).orElse("constant"),
                objective.text(),
                plan.regularization(),
                plan.patience())
        + "seed %d%n%d training examples%n%d validation examples%n"
            .formatted(context.seed(), context.training().size(), context.validation().size());
  }

  /**
   * Runs until the plan's last epoch or until patience ends.
   *
   * @return the best weights by name
   */
  public Map<String, Tensor> run() {
    return Torch.alone(this::learn);
  }

  private Map<String, Tensor> learn() {
    Optional<Checkpoint> earlier = checkpoints.read();
    try (TrainingState state =
        TrainingState.of(blueprint, optimizer, itinerary.chance(), earlier)) {
      state.history().epochs().forEach(context.listener()::epoch);
      if (!over(state.history())) {
        goOn(state);
      }
      return state.best();
    }
  }

  private void goOn(TrainingState state) {
    CheckpointKeeper keeper = new CheckpointKeeper(checkpoints, plan.checkpoints(), clock);
    BatchRecipe recipe = recipe();
    Iterator<Job> jobs = itinerary.from(state.history().size(), state.epoch().steps());
    DjlLoss loss = objective.loss().apply(state.network());
    Step step = new Step(state.network(), loss, plan.regularization().clipNorm());
    try (BatchQueue batches = new BatchQueue(jobs, () -> new Batch(recipe))) {
      Epoch epoch = new Epoch(state, plan, itinerary, batches, step, keeper, context.listener());
      while (!over(state.history())) {
        EpochReport report = epoch.run();
        state.epoch(report, report.best() || context.validation().size() == 0);
        keeper.afterEpoch(state, over(state.history()));
        context.listener().epoch(report);
      }
    } catch (CancellationException e) {
      keeper.atInterrupt(state);
      throw e;
    }
  }

  private BatchRecipe recipe() {
    Head head = blueprint.signature().head();
    Regularization regularization = plan.regularization();
    OutputWeights weights =
        regularization.classWeights() == Regularization.ClassWeights.BALANCED
            ? OutputWeights.balanced(head, context.training())
            : OutputWeights.equal(head.units());
    return new BatchRecipe(
        blueprint.signature(), context, regularization, weights, itinerary.capacity(), lengths);
  }

  private static Optional<BatchLengths> lengths(Blueprint blueprint, TrainingContext context) {
    if (context.training().equalLengths() && context.validation().equalLengths()) {
      return Optional.empty();
    }
    blueprint.requireTakesShorter();
    return Optional.of(blueprint.lengths());
  }

  private boolean over(History history) {
    return history.size() >= plan.epochs() || history.exhausted(plan.patience());
  }
}
