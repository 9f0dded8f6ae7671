package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Dropout;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.layer.GlobalPool;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.layer.Recurrent;
import org.mirkit.models.loss.CrossEntropy;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Torch;
import org.mirkit.models.weights.Tensor;

class TrainingTest {
  private static final List<Layer> ON_A_VECTOR =
      List.of(
          new Flatten(),
          new Dense(8, 0, Activation.RELU),
          BatchNorm.STANDARD,
          new Dropout(0.2),
          new Dense(Synthetic.CLASSES, 0, Activation.LINEAR));
  private static final Synthetic.Source NOTHING = new Synthetic.Source(List.of());

  @TempDir Path folder;

  @Test
  void training_stops_when_patience_ends_and_keeps_the_best_weights() {
    Synthetic.Source training = Synthetic.tracks(24, 1);
    Synthetic.Source contrary = relabelled(Synthetic.tracks(24, 1));
    Listening listener = new Listening();
    TrainingPlan plan =
        TrainingPlan.of(50, 8, Adam.withLearningRate(0.01))
            .withPatience(3)
            .withCheckpoints(new Checkpoints(1, 0));
    Map<String, Tensor> kept = run(plan, training, contrary, folder, listener);
    int best = 0;
    for (EpochReport report : listener.reports) {
      best = report.best() ? report.epoch() : best;
    }
    assertEquals(best + 3 + 1, listener.reports.size());
    Path shorter = subfolder("shorter");
    TrainingPlan untilBest =
        TrainingPlan.of(best + 1, 8, plan.optimizer())
            .withPatience(3)
            .withCheckpoints(new Checkpoints(1, 0));
    assertEquals(run(untilBest, training, contrary, shorter, TrainingListener.SILENT), kept);
  }

  @Test
  void without_validation_examples_the_last_weights_count() {
    Listening listener = new Listening();
    TrainingPlan plan =
        TrainingPlan.of(4, 8, Adam.withLearningRate(0.01))
            .withPatience(1)
            .withCheckpoints(new Checkpoints(1, 0));
    Map<String, Tensor> weights = run(plan, Synthetic.tracks(24, 1), NOTHING, folder, listener);
    assertFalse(weights.isEmpty());
    assertEquals(4, listener.reports.size());
    assertTrue(Double.isNaN(listener.reports.get(0).validationLoss()));
  }

  @Test
  void a_last_batch_of_one_joins_the_batch_before_it() {
    Listening listener = new Listening();
    TrainingPlan plan =
        TrainingPlan.of(1, 8, Adam.withLearningRate(0.01))
            .withPatience(1)
            .withCheckpoints(new Checkpoints(1, 0));
    run(plan, Synthetic.tracks(17, 1), Synthetic.tracks(1, 2), folder, listener);
    assertEquals(List.of(1, 2), listener.steps);
  }

  @Test
  void one_example_is_too_few_for_batch_norm_on_a_vector_and_the_message_says_so() {
    TrainingPlan plan =
        TrainingPlan.of(1, 8, Adam.withLearningRate(0.01))
            .withPatience(1)
            .withCheckpoints(new Checkpoints(1, 0));
    ModelException e =
        assertThrows(
            ModelException.class,
            () -> run(plan, Synthetic.tracks(1, 1), NOTHING, folder, new Listening()));
    assertTrue(e.getMessage().contains("at least 2 examples"), e.getMessage());
  }

  @Test
  void a_loss_that_is_not_finite_ends_training_with_where_and_what_to_try() {
    TrainingPlan plan =
        TrainingPlan.of(3, 8, new Sgd(1000, 0.9, false, 0))
            .withPatience(3)
            .withCheckpoints(new Checkpoints(1, 0));
    Head squares =
        new Head(
            Synthetic.CLASSES,
            Head.Activation.LINEAR,
            Head.Loss.MEAN_SQUARED_ERROR,
            DecisionScale.TRACK);
    List<Example> examples = new ArrayList<>();
    for (Example example : Synthetic.tracks(64, 1).examples()) {
      examples.add(new Example(example.features(), Targets.Values.of(3, 0, 1e6f, 0)));
    }
    Synthetic.Source source = new Synthetic.Source(examples);
    List<Layer> layers =
        List.of(
            new Flatten(),
            new Dense(8, 0, Activation.RELU),
            new Dense(Synthetic.CLASSES, 0, Activation.LINEAR));
    ModelException e =
        assertThrows(
            ModelException.class,
            () -> run(squares, layers, plan, source, NOTHING, folder, new Listening()));
    assertTrue(e.getMessage().matches("(?s).*epoch \\d+, step \\d+ of 8.*"), e.getMessage());
    assertTrue(e.getMessage().contains("learningRate (now 1000.0)"), e.getMessage());
  }

  @Test
  void features_that_are_not_numbers_are_suspected() {
    float[] values = new float[Synthetic.BINS * Synthetic.FRAMES];
    values[5] = Float.NaN;
    Example broken =
        new Example(Features.of(Synthetic.SPEC, Synthetic.FRAMES, values), Targets.Classes.of(0));
    Synthetic.Source source = new Synthetic.Source(List.of(broken, broken));
    TrainingPlan plan =
        TrainingPlan.of(3, 8, Adam.withLearningRate(0.01))
            .withPatience(3)
            .withCheckpoints(new Checkpoints(1, 0));
    ModelException e =
        assertThrows(
            ModelException.class, () -> run(plan, source, NOTHING, folder, new Listening()));
    assertTrue(e.getMessage().contains("check that features"), e.getMessage());
  }

  @Test
  void examples_that_do_not_fit_are_named() {
    Example good = Synthetic.tracks(1, 1).examples().get(0);
    Example shorter = new Example(good.features().crop(0, 3), good.targets());
    Example unknown = new Example(good.features(), Targets.Classes.of(9));
    Example framewise = new Example(good.features(), Targets.Classes.of(0, 1));
    Example values = new Example(good.features(), Targets.Values.of(3, 0, 1, 0));
    TrainingPlan plan =
        TrainingPlan.of(3, 8, Adam.withLearningRate(0.01))
            .withPatience(3)
            .withCheckpoints(new Checkpoints(1, 0));
    for (Example bad : List.of(shorter, unknown, framewise, values)) {
      Synthetic.Source source = new Synthetic.Source(List.of(bad, bad));
      ModelException e =
          assertThrows(
              ModelException.class, () -> run(plan, source, NOTHING, folder, new Listening()));
      assertTrue(e.getMessage().startsWith("training example "), e.getMessage());
    }
  }

  @Test
  void no_training_examples_are_refused_at_once() {
    TrainingPlan plan =
        TrainingPlan.of(3, 8, Adam.withLearningRate(0.01))
            .withPatience(3)
            .withCheckpoints(new Checkpoints(1, 0));
    assertThrows(
        ModelException.class,
        () -> run(plan, NOTHING, Synthetic.tracks(3, 1), folder, new Listening()));
  }

  @Test
  void trainings_in_two_threads_take_turns_and_do_not_disturb_each_other() throws Exception {
    TrainingPlan plan =
        TrainingPlan.of(3, 8, Adam.withLearningRate(0.01))
            .withPatience(3)
            .withCheckpoints(new Checkpoints(1, 0));
    Callable<Map<String, Tensor>> training =
        () ->
            run(
                plan,
                Synthetic.tracks(24, 1),
                Synthetic.tracks(6, 2),
                Files.createTempDirectory(folder, "turn"),
                TrainingListener.SILENT);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Map<String, Tensor>>> both = threads.invokeAll(List.of(training, training));
      assertEquals(both.get(0).get(), both.get(1).get());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void hundreds_of_steps_leave_no_array_behind() {
    List<Layer> layers =
        List.of(
            new Dense(8, 1, Activation.RELU),
            new Recurrent(Recurrent.Cell.LSTM, 4, 1, true, Recurrent.Output.SEQUENCE),
            new GlobalPool(Pooling.AVERAGE),
            new Dense(Synthetic.CLASSES, 0, Activation.LINEAR));
    ModelSignature signature = Synthetic.signature(DecisionScale.TRACK);
    Synthetic.Source source = Synthetic.tracks(8, 1);
    List<Integer> alive = new ArrayList<>();
    Torch.alone(
        () -> {
          try (Network network = Network.untrained(Blueprint.of(signature, layers), 1)) {
            Step step = new Step(network, new CrossEntropy(), 1);
            BatchRecipe recipe =
                new BatchRecipe(
                    signature,
                    Synthetic.context(source, NOTHING, folder, TrainingListener.SILENT),
                    Regularization.NONE,
                    OutputWeights.equal(Synthetic.CLASSES),
                    8);
            Batch batch = new Batch(recipe);
            OptimizerState adam = OptimizerState.fresh(Adam.withLearningRate(0.01), network);
            for (int i = 0; i < 300; i++) {
              batch.fill(new Job(true, 0, i, EpochOrder.inOrder(8)));
              step.learn(batch, adam, 0.01);
              step.judge(batch);
              alive.add(network.manager().getManagedArrays().size());
            }
            assertEquals(3 * network.weights().size(), alive.get(0), "weights and Adam's memory");
            return null;
          }
        });
    assertEquals(List.of(alive.get(0)), alive.stream().distinct().toList());
  }

  private static Synthetic.Source relabelled(Synthetic.Source source) {
    List<Example> examples = new ArrayList<>();
    for (Example example : source.examples()) {
      int label = ((Targets.Classes) example.targets()).classOf(0);
      examples.add(
          new Example(example.features(), Targets.Classes.of((label + 1) % Synthetic.CLASSES)));
    }
    return new Synthetic.Source(examples);
  }

  private Path subfolder(String name) {
    Path path = folder.resolve(name);
    assertTrue(path.toFile().mkdir());
    return path;
  }

  private static Map<String, Tensor> run(
      TrainingPlan plan,
      Synthetic.Source training,
      Synthetic.Source validation,
      Path checkpoints,
      TrainingListener listener) {
    Head head = Synthetic.signature(DecisionScale.TRACK).head();
    return run(head, ON_A_VECTOR, plan, training, validation, checkpoints, listener);
  }

  private static Map<String, Tensor> run(
      Head head,
      List<Layer> layers,
      TrainingPlan plan,
      Synthetic.Source training,
      Synthetic.Source validation,
      Path checkpoints,
      TrainingListener listener) {
    ModelSignature signature =
        new ModelSignature(Synthetic.signature(DecisionScale.TRACK).input(), head);
    TrainingContext context = Synthetic.context(training, validation, checkpoints, listener);
    return new Training(Blueprint.of(signature, layers), plan, context, Clock.systemUTC()).run();
  }

  private static final class Listening implements TrainingListener {
    private final List<EpochReport> reports = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();

    @Override
    public void step(int epoch, int step, int steps, double loss) {
      this.steps.add(step);
    }

    @Override
    public void epoch(EpochReport report) {
      reports.add(report);
    }
  }
}
