package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.Schedule;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.Synthetic;
import org.mirkit.models.engine.Numbers;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.loss.CrossEntropy;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Torch;
import org.mirkit.models.network.Weight;
import org.mirkit.models.schedule.Cosine;
import org.mirkit.models.schedule.WarmUp;
import org.mirkit.models.weights.Tensor;

/** What holds over many steps: arrays, rates, checkpoints by the clock, and batches in time. */
class LongTrainingTest {
  private static final List<Layer> TINY =
      List.of(
          new Flatten(),
          new Dense(6, 0, Activation.RELU),
          new Dense(Synthetic.CLASSES, 0, Activation.LINEAR));

  @TempDir Path folder;

  @Test
  void five_thousand_steps_leave_no_array_behind() {
    Synthetic.Source source = Synthetic.tracks(2, 1);
    BatchRecipe recipe =
        new BatchRecipe(
            Synthetic.signature(DecisionScale.TRACK),
            Synthetic.context(source, source, folder, silent()),
            Regularization.NONE,
            OutputWeights.equal(Synthetic.CLASSES),
            2);
    Set<Integer> alive =
        Torch.alone(
            () -> {
              try (Network network = Network.untrained(blueprint(), 1)) {
                Step step = new Step(network, new CrossEntropy(), 1);
                Batch batch = new Batch(recipe);
                OptimizerState adam = OptimizerState.fresh(Adam.withLearningRate(0.01), network);
                Set<Integer> counts = new TreeSet<>();
                for (int i = 0; i < 5000; i++) {
                  batch.fill(new Job(true, 0, i, EpochOrder.inOrder(2)));
                  step.learn(batch, adam, 0.01);
                  counts.add(network.manager().getManagedArrays().size());
                }
                return counts;
              }
            });
    assertEquals(Set.of(3 * 4), alive, "four weights and what Adam remembers of each");
  }

  private static Blueprint blueprint() {
    return Blueprint.of(Synthetic.signature(DecisionScale.TRACK), TINY);
  }

  @Test
  void the_reported_learning_rate_follows_the_schedule_of_its_last_step() {
    List<Double> rates = new ArrayList<>();
    TrainingListener listener =
        new Listener() {
          @Override
          public void epoch(EpochReport report) {
            rates.add(report.learningRate());
          }
        };
    Schedule schedule = new WarmUp(2, 0.1, Optional.of(new Cosine(0, 0, 1)));
    TrainingPlan plan =
        TrainingPlan.of(6, 6, Adam.withLearningRate(0.01)).withPatience(6).withSchedule(schedule);
    run(plan, Synthetic.tracks(24, 1), folder, Clock.systemUTC(), listener);
    assertEquals(6, rates.size());
    for (int epoch = 0; epoch < 6; epoch++) {
      double expected = 0.01 * schedule.factor(epoch + 0.75, 6, List.of());
      assertEquals(expected, rates.get(epoch), 1e-15, "epoch " + epoch);
    }
  }

  @Test
  void a_rate_of_0_moves_nothing_and_a_schedule_out_of_bounds_is_named() {
    TrainingPlan plan = TrainingPlan.of(1, 6, Adam.withLearningRate(0.01));
    Synthetic.Source source = Synthetic.tracks(24, 1);
    Map<String, Tensor> still =
        run(plan.withSchedule((e, es, h) -> 0), source, folder, Clock.systemUTC(), silent());
    Torch.alone(
        () -> {
          try (Network network = Network.untrained(blueprint(), new Chance(7).beforeFirstEpoch())) {
            assertEquals(network.snapshot(), still);
          }
          return null;
        });
    ModelException e =
        assertThrows(
            ModelException.class,
            () ->
                run(
                    plan.withSchedule((t, es, h) -> Double.NaN),
                    source,
                    folder.resolve("other"),
                    Clock.systemUTC(),
                    silent()));
    assertTrue(e.getMessage().contains("by NaN at epoch 0.0"), e.getMessage());
  }

  @Test
  void gradients_are_shortened_to_the_norm_as_clip_grad_norm_does() {
    Torch.alone(
        () -> {
          try (Network network = Network.untrained(blueprint(), 1)) {
            OptimizerState state = OptimizerState.fresh(new Sgd(1, 0, false, 0), network);
            Map<String, Tensor> before = network.snapshot();
            halfAsGradient(network);
            long count = network.weights().stream().mapToLong(w -> w.array().size()).sum();
            state.step(1, 2);
            double norm = 0.5 * Math.sqrt(count);
            float moved = (float) (0.5 * 2 / (norm + 1e-6));
            network
                .snapshot()
                .forEach(
                    (name, tensor) ->
                        assertEquals(
                            before.get(name).values()[0] - moved, tensor.values()[0], 1e-6, name));
            network
                .weights()
                .forEach(w -> assertEquals(0, w.array().getGradient().norm().getFloat()));
            return null;
          }
        });
  }

  private static void halfAsGradient(Network network) {
    try (GradientCollector collector = Torch.engine().newGradientCollector()) {
      NDArray sum = network.manager().zeros(new Shape(1));
      for (Weight weight : network.weights()) {
        NDArray half = Numbers.beside(weight.array(), 0.5);
        sum = sum.add(weight.array().mul(half).sum());
      }
      collector.backward(sum);
    }
  }

  @Test
  void checkpoints_follow_the_clock_inside_an_epoch_and_cost_nothing_of_the_result() {
    TrainingPlan plan =
        TrainingPlan.of(2, 4, Adam.withLearningRate(0.01)).withCheckpoints(new Checkpoints(9, 1));
    Synthetic.Source source = Synthetic.tracks(40, 1);
    Path written = folder.resolve(CheckpointFolder.FILE);
    TickingClock clock = new TickingClock();
    List<Integer> seenAt = new ArrayList<>();
    TrainingListener listener =
        new Listener() {
          @Override
          public void step(int epoch, int step, int steps, double loss) {
            if (epoch == 0 && Files.exists(written)) {
              seenAt.add(step);
            }
            clock.now = clock.now.plusSeconds(step == 6 ? 61 : 0);
          }
        };
    Map<String, Tensor> weights = run(plan, source, folder, clock, listener);
    assertEquals(List.of(7, 8, 9, 10), seenAt, "written after step 6, a minute after the start");
    Path other = folder.resolve("other");
    TrainingPlan never = plan.withCheckpoints(new Checkpoints(9, 0));
    assertEquals(run(never, source, other, Clock.systemUTC(), silent()), weights);
  }

  @Test
  void the_next_batch_is_read_while_the_engine_is_at_work_on_this_one() throws Exception {
    Synthetic.Source examples = Synthetic.tracks(16, 1);
    CountDownLatch secondBatch = new CountDownLatch(4);
    Set<String> readers = ConcurrentHashMap.newKeySet();
    ExampleSource source =
        new ExampleSource() {
          @Override
          public int size() {
            return 16;
          }

          @Override
          public Example example(int index, int epoch) {
            readers.add(Thread.currentThread().getName());
            secondBatch.countDown();
            return examples.example(index, epoch);
          }
        };
    List<Boolean> early = new ArrayList<>();
    TrainingListener listener =
        new Listener() {
          @Override
          public void step(int epoch, int step, int steps, double loss) {
            if (step == 1 && epoch == 0) {
              early.add(await(secondBatch));
            }
          }
        };
    TrainingPlan plan = TrainingPlan.of(1, 2, Adam.withLearningRate(0.01));
    run(plan, source, folder, Clock.systemUTC(), listener);
    assertEquals(List.of(true), early, "while step 1 was not yet over");
    assertEquals(Set.of("mirkit-loader"), readers);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_source_that_fails_ends_training_with_its_own_words_and_leaves_no_thread() {
    ExampleSource broken =
        new ExampleSource() {
          @Override
          public int size() {
            return 8;
          }

          @Override
          public Example example(int index, int epoch) {
            throw new ModelException("the disk is gone");
          }
        };
    TrainingPlan plan = TrainingPlan.of(1, 2, Adam.withLearningRate(0.01));
    ModelException e =
        assertThrows(
            ModelException.class, () -> run(plan, broken, folder, Clock.systemUTC(), silent()));
    assertEquals("the disk is gone", e.getMessage());
  }

  private static TrainingListener silent() {
    return TrainingListener.SILENT;
  }

  private static Map<String, Tensor> run(
      TrainingPlan plan,
      ExampleSource source,
      Path checkpoints,
      Clock clock,
      TrainingListener listener) {
    assertTrue(checkpoints.toFile().isDirectory() || checkpoints.toFile().mkdir());
    TrainingContext context =
        new TrainingContext(source, Synthetic.tracks(6, 2), 7, checkpoints, listener);
    return new Training(blueprint(), plan, context, clock).run();
  }

  private abstract static class Listener implements TrainingListener {
    @Override
    public void step(int epoch, int step, int steps, double loss) {}

    @Override
    public void epoch(EpochReport report) {}
  }

  private static final class TickingClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
