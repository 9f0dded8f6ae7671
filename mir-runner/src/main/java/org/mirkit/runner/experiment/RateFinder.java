package org.mirkit.runner.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.mirkit.api.DataException;
import org.mirkit.api.MirException;
import org.mirkit.api.ModelException;
import org.mirkit.api.data.Split;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.io.TemporaryFolder;
import org.mirkit.runner.pipeline.Normalization;

/**
 * Tries learning rates from very small to too large in one short training of an experiment's first
 * fold (Smith 2017, section 3.3), through the model's own {@code train}.
 */
public final class RateFinder {
  /** An averaged loss this many times its lowest will not come back. */
  private static final int DIVERGED = 4;

  private static final int FEWEST_POINTS = 10;

  private final ExperimentPlan plan;
  private final RunTools tools;

  /** A search in one experiment. */
  public RateFinder(ExperimentPlan plan, RunTools tools) {
    this.plan = plan;
    this.tools = tools;
  }

  /**
   * Trains.
   *
   * @param first learning rate
   * @param last learning rate
   * @param steps about how many to do
   * @throws CancellationException if the thread is interrupted
   * @throws MirException if music is on two sides of a split and is not meant to be, the training
   *     cannot begin, or the model has no learning rate
   */
  public RateCurve run(double first, double last, int steps) {
    LeakStage leaks = LeakStage.of(plan, tools);
    leaks.beforeSound();
    try (PreparedData data = FeatureStage.of(plan, tools, leaks.fingerprints()).run()) {
      leaks.withSound(data);
      return run(data.ofFold(1), first, last, steps);
    }
  }

  private RateCurve run(PreparedData data, double first, double last, int steps) {
    Split split = data.usable(plan.splits().get(0));
    if (split.train().isEmpty()) {
      throw new DataException("none of the tracks to learn from can be read");
    }
    FoldSources sources = new FoldSources(plan, data, split, plan.config().seed());
    Normalization normalization = sources.normalization();
    int epochs = epochs(split, steps);
    Sweep sweep = new Sweep(trainingPlan(first, last, epochs), epochs, tools.reporter().progress());
    try (TemporaryFolder folder = TemporaryFolder.create("mirkit-lr")) {
      TrainingContext context =
          new TrainingContext(
              sources.training(normalization),
              sources.nothing(normalization),
              plan.config().seed(),
              folder.path(),
              sweep);
      String ended = train(sweep, context);
      if (sweep.points.isEmpty()) {
        throw new ModelException(
            "the model learns without steps and has no learning rate to find; use a stack");
      }
      return new RateCurve(sweep.points, ended);
    } catch (IOException e) {
      throw new DataException("the temporary folder cannot be used: " + IoReason.of(e), e);
    }
  }

  private int epochs(Split split, int steps) {
    int examples = split.train().size() * plan.config().crop().perTrack();
    int stepsPerEpoch = Math.max(1, examples / plan.config().training().batchSize());
    return Math.max(1, (int) Math.ceil((double) steps / stepsPerEpoch));
  }

  private TrainingPlan trainingPlan(double first, double last, int epochs) {
    TrainingPlan own = plan.config().training();
    double rate = own.optimizer().learningRate();
    if (!(rate > 0)) {
      throw new ModelException(
          "training.optimizer: a learningRate of 0 cannot be scaled; give it any other");
    }
    return new TrainingPlan(
        epochs,
        own.batchSize(),
        own.optimizer(),
        Optional.of(new RateSweep(first / rate, last / rate)),
        own.loss(),
        own.regularization(),
        epochs,
        new Checkpoints(epochs, 0));
  }

  /** Gives why it ended early; empty if it did not. */
  private String train(Sweep sweep, TrainingContext context) {
    try {
      plan.config().model().train(plan.signature(), sweep.plan, context).close();
      return "";
    } catch (Enough e) {
      return "the loss grew to %d times its lowest".formatted(DIVERGED);
    } catch (ModelException e) {
      if (sweep.points.size() < FEWEST_POINTS) {
        throw e;
      }
      return e.getMessage();
    } finally {
      sweep.progress.done();
    }
  }

  /** Ends a training that has shown what it can. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super("the loss has diverged", null, false, false);
    }
  }

  /** Collects losses step by step from the means that a training tells. */
  private static final class Sweep implements TrainingListener {
    private final TrainingPlan plan;
    private final int epochs;
    private final Progress progress;
    private final List<RateCurve.Point> points = new ArrayList<>();
    private double meanBefore;
    private double lowest = Double.POSITIVE_INFINITY;

    Sweep(TrainingPlan plan, int epochs, Progress progress) {
      this.plan = plan;
      this.epochs = epochs;
      this.progress = progress;
    }

    @Override
    public void step(int epoch, int step, int steps, double mean) {
      if (points.isEmpty()) {
        progress.start("learning rates", (long) steps * epochs);
      }
      double loss = step == 1 ? mean : step * mean - (step - 1) * meanBefore;
      meanBefore = mean;
      double time = epoch + (step - 1.0) / steps;
      double factor = plan.schedule().orElseThrow().factor(time, epochs, List.of());
      points.add(new RateCurve.Point(plan.optimizer().learningRate() * factor, loss));
      progress.advance(1, "");
      if (points.size() >= FEWEST_POINTS) {
        stopIfDiverged(RateCurve.latest(points));
      }
    }

    /** A single batch may be four times as hard as another one. */
    private void stopIfDiverged(double average) {
      lowest = Math.min(lowest, average);
      if (average > DIVERGED * lowest && lowest > 0) {
        throw new Enough();
      }
    }

    @Override
    public void epoch(EpochReport report) {}
  }
}
