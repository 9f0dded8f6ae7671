package org.mirkit.models.train;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.models.engine.DjlOptimizer;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.network.Network;
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
  private final DjlOptimizer optimizer;
  private final CheckpointFolder checkpoints;

  /**
   * Checks the arguments; nothing runs yet.
   *
   * @throws ModelException if the plan's optimizer means nothing to the engine, or there is nothing
   *     to learn from
   */
  public Training(Blueprint blueprint, TrainingPlan plan, TrainingContext context) {
    this.blueprint = blueprint;
    this.plan = plan;
    this.context = context;
    this.optimizer = requireUnderstood(plan);
    this.checkpoints = new CheckpointFolder(context.checkpoints(), text());
    if (context.training().size() == 0) {
      throw new ModelException("there are no training examples; check the dataset and its split");
    }
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
        + "epochs %d%nbatchSize %d%noptimizer %s%npatience %d%n"
            .formatted(plan.epochs(), plan.batchSize(), optimizer, plan.patience())
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
    try (Network network = network(earlier)) {
      OptimizerState state = optimizerState(network, earlier);
      History history = earlier.map(Checkpoint::history).orElse(new History(List.of()));
      Map<String, Tensor> best = earlier.map(Checkpoint::best).orElse(Map.of());
      history.epochs().forEach(context.listener()::epoch);
      Epoch epoch = new Epoch(network, state, plan, context);
      while (!over(history)) {
        EpochReport report = epoch.run(history);
        history = history.with(report);
        best = report.best() || !epoch.validated() ? network.snapshot() : best;
        if (over(history) || history.size() % plan.checkpoints().everyEpochs() == 0) {
          checkpoints.write(
              new Checkpoint(history, network.snapshot(), best, state.snapshot(), state.steps()));
        }
        context.listener().epoch(report);
      }
      return best;
    }
  }

  private boolean over(History history) {
    return history.size() >= plan.epochs() || history.exhausted(plan.patience());
  }

  private Network network(Optional<Checkpoint> earlier) {
    long beforeFirstEpoch = EpochOrder.seed(context.seed(), -1);
    return earlier
        .map(checkpoint -> Network.of(blueprint, checkpoint.weights()))
        .orElseGet(() -> Network.untrained(blueprint, beforeFirstEpoch));
  }

  private OptimizerState optimizerState(Network network, Optional<Checkpoint> earlier) {
    return earlier
        .map(c -> OptimizerState.restored(optimizer, network, c.memory(), c.steps()))
        .orElseGet(() -> OptimizerState.fresh(optimizer, network));
  }
}
