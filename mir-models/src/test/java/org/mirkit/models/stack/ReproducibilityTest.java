package org.mirkit.models.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.Optimizer;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Dropout;
import org.mirkit.models.train.Adam;
import org.mirkit.models.train.Sgd;
import org.mirkit.models.weights.TensorFile;

class ReproducibilityTest {
  private static final int EPOCHS = 5;
  private static final Synthetic.Source TRAINING = Synthetic.tracks(35, 1);
  private static final Synthetic.Source VALIDATION = Synthetic.tracks(9, 2);

  @TempDir Path folder;

  /** Chance in weights, order and dropout, running statistics, and all the cells. */
  static List<Layer> layers() {
    List<Layer> layers = new ArrayList<>(List.of(new Dropout(0.2)));
    layers.addAll(Stacks.crnn());
    layers.add(new Dropout(0.3));
    return layers;
  }

  static Stream<Optimizer> optimizers() {
    return Stream.of(
        new Adam(0.01, 0.9, 0.999, 1e-8, 0.01),
        new Sgd(0.05, 0.9, true, 0.001),
        new Sgd(0.05, 0, false, 0));
  }

  @Test
  void the_same_seed_gives_bitwise_the_same_weights() throws IOException {
    Optimizer adam = Adam.withLearningRate(0.01);
    TensorFile first = train("first", adam, 7, TrainingListener.SILENT);
    assertEquals(first, train("second", adam, 7, TrainingListener.SILENT));
    assertNotEquals(first, train("third", adam, 8, TrainingListener.SILENT));
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void an_interrupted_training_goes_on_to_bitwise_the_same_weights(Optimizer optimizer)
      throws IOException {
    TensorFile whole = train("whole", optimizer, 7, TrainingListener.SILENT);
    assertThrows(
        CancellationException.class, () -> train("broken", optimizer, 7, new InterruptAt(2, 2)));
    assertTrue(Thread.interrupted());
    Listened listened = new Listened();
    assertEquals(whole, train("broken", optimizer, 7, listened));
    assertEquals(List.of(0, 1, 2, 3, 4), listened.epochs);
    assertEquals(List.of(2, 3, 4), listened.stepEpochs.stream().distinct().toList());
  }

  @Test
  void a_training_that_is_complete_answers_from_its_checkpoint() throws IOException {
    Optimizer adam = Adam.withLearningRate(0.01);
    TensorFile first = train("once", adam, 7, TrainingListener.SILENT);
    Listened listened = new Listened();
    assertEquals(first, train("once", adam, 7, listened));
    assertEquals(EPOCHS, listened.epochs.size());
    assertTrue(listened.stepEpochs.isEmpty());
  }

  @Test
  void a_checkpoint_of_another_training_is_refused_with_what_differs() throws IOException {
    train("mixed", Adam.withLearningRate(0.01), 7, TrainingListener.SILENT);
    ModelException e =
        assertThrows(
            ModelException.class,
            () -> train("mixed", Adam.withLearningRate(0.02), 7, TrainingListener.SILENT));
    assertTrue(e.getMessage().contains("learningRate=0.01"), e.getMessage());
    assertTrue(e.getMessage().contains("learningRate=0.02"), e.getMessage());
    assertTrue(e.getMessage().contains("delete it"), e.getMessage());
  }

  @Test
  void a_damaged_checkpoint_is_refused_and_deleting_it_helps() throws IOException {
    Optimizer adam = Adam.withLearningRate(0.01);
    TensorFile whole = train("damaged", adam, 7, TrainingListener.SILENT);
    Path file = folder.resolve("damaged").resolve("checkpoint.safetensors");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    ModelException e =
        assertThrows(
            ModelException.class, () -> train("damaged", adam, 7, TrainingListener.SILENT));
    assertTrue(e.getMessage().contains("checksum"), e.getMessage());
    Files.delete(file);
    assertEquals(whole, train("damaged", adam, 7, TrainingListener.SILENT));
  }

  @Test
  void a_checkpoint_half_written_at_a_kill_is_not_looked_at() throws IOException {
    Optimizer adam = Adam.withLearningRate(0.01);
    TensorFile whole = train("one", adam, 7, TrainingListener.SILENT);
    Files.createDirectories(folder.resolve("two"));
    Files.writeString(folder.resolve("two").resolve("checkpoint.safetensors.tmp"), "half");
    assertEquals(whole, train("two", adam, 7, TrainingListener.SILENT));
    try (Stream<Path> files = Files.list(folder.resolve("two"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void dropout_and_batch_norm_are_still_when_predicting() {
    try (TrainedModel model =
        new StackModel(layers())
            .train(
                Synthetic.signature(DecisionScale.TRACK),
                plan(Adam.withLearningRate(0.01)),
                context(folder, 7, TrainingListener.SILENT))) {
      float[] first = Scoring.values(model.predict(VALIDATION.features()));
      assertArrayEquals(first, Scoring.values(model.predict(VALIDATION.features())));
    }
  }

  private TensorFile train(String name, Optimizer optimizer, long seed, TrainingListener listener)
      throws IOException {
    Path checkpoints = Files.createDirectories(folder.resolve(name));
    Path saved = Files.createTempDirectory(folder, "saved");
    try (TrainedModel model =
        new StackModel(layers())
            .train(
                Synthetic.signature(DecisionScale.TRACK),
                plan(optimizer),
                context(checkpoints, seed, listener))) {
      model.save(saved);
    }
    return TensorFile.read(saved.resolve(StackModel.WEIGHTS));
  }

  private static TrainingPlan plan(Optimizer optimizer) {
    return TrainingPlan.of(EPOCHS, 8, optimizer)
        .withPatience(100)
        .withCheckpoints(new Checkpoints(1, 0));
  }

  private static TrainingContext context(Path checkpoints, long seed, TrainingListener listener) {
    return new TrainingContext(TRAINING, VALIDATION, seed, checkpoints, listener);
  }

  private record InterruptAt(int inEpoch, int atStep) implements TrainingListener {
    @Override
    public void step(int epoch, int step, int steps, double loss) {
      if (epoch == inEpoch && step == atStep) {
        Thread.currentThread().interrupt();
      }
      assertTrue(epoch < inEpoch || step <= atStep, "a step was done after the interrupt");
    }

    @Override
    public void epoch(EpochReport report) {}
  }

  private static final class Listened implements TrainingListener {
    private final List<Integer> epochs = new ArrayList<>();
    private final List<Integer> stepEpochs = new ArrayList<>();

    @Override
    public void step(int epoch, int step, int steps, double loss) {
      stepEpochs.add(epoch);
    }

    @Override
    public void epoch(EpochReport report) {
      epochs.add(report.epoch());
    }
  }
}
