package org.mirkit.models.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.train.Adam;
import org.mirkit.models.weights.Tensor;
import org.mirkit.models.weights.TensorFile;

class SaveAndLoadTest {
  private static final TrainingPlan PLAN =
      TrainingPlan.of(2, 8, Adam.withLearningRate(0.01))
          .withPatience(10)
          .withCheckpoints(new Checkpoints(10, 0));
  private static final ModelSignature TRACK = Synthetic.signature(DecisionScale.TRACK);
  private static final Synthetic.Source SOURCE = Synthetic.tracks(20, 3);

  @TempDir Path folder;

  static Stream<Map.Entry<String, List<Layer>>> stacks() {
    Map<String, List<Layer>> stacks = new LinkedHashMap<>(Stacks.tracks());
    stacks.put("framewise, then pooled", Stacks.framewise());
    stacks.put("on a vector", Stacks.onVector());
    return stacks.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("stacks")
  void a_loaded_model_answers_bitwise_as_the_saved_one(Map.Entry<String, List<Layer>> stack)
      throws IOException {
    Model model = new StackModel(stack.getValue());
    float[] before = trainAndSave(model);
    try (TrainedModel loaded = model.load(TRACK, saved())) {
      assertArrayEquals(before, Scoring.values(loaded.predict(SOURCE.features())));
      loaded.save(Files.createDirectory(folder.resolve("again")));
    }
    assertEquals(
        -1,
        Files.mismatch(weights(), folder.resolve("again").resolve(StackModel.WEIGHTS)),
        "saving what was loaded gives the same file");
  }

  @Test
  void a_file_cut_short_anywhere_is_refused_in_words() throws IOException {
    Model model = dense(4);
    trainAndSave(model);
    byte[] bytes = Files.readAllBytes(weights());
    for (int length : new int[] {0, 5, 8, 20, 400, bytes.length - 400, bytes.length - 1}) {
      Files.write(weights(), Arrays.copyOf(bytes, length));
      String message = refusal(model, TRACK);
      assertTrue(message.contains("damaged or not a safetensors file"), message);
    }
  }

  @Test
  void a_changed_bit_is_noticed() throws IOException {
    Model model = dense(4);
    trainAndSave(model);
    byte[] bytes = Files.readAllBytes(weights());
    bytes[bytes.length - 3] ^= 0x10;
    Files.write(weights(), bytes);
    assertTrue(refusal(model, TRACK).contains("checksum differs"));
  }

  @Test
  void another_file_is_refused_in_words() throws IOException {
    Files.createDirectories(saved());
    Files.writeString(weights(), "This is a text about music, and it is no network at all.");
    assertTrue(refusal(dense(4), TRACK).contains("damaged or not a safetensors file"));
    Files.delete(weights());
    assertTrue(refusal(dense(4), TRACK).contains("does not exist"));
  }

  @Test
  void weights_of_another_stack_are_refused_with_both_networks() throws IOException {
    trainAndSave(dense(4));
    String message = refusal(dense(5), TRACK);
    assertTrue(message.contains("units=4") && message.contains("units=5"), message);
    Model sameShapes = new StackModel(List.of(new Dense(4, 0, Activation.TANH)));
    assertTrue(refusal(sameShapes, TRACK).contains("activation=TANH"));
  }

  @Test
  void weights_of_another_task_are_refused() throws IOException {
    Model model = dense(4);
    trainAndSave(model);
    Head other = new Head(5, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK);
    assertTrue(refusal(model, new ModelSignature(TRACK.input(), other)).contains("units=5"));
  }

  @Test
  void foreign_weights_without_our_metadata_must_have_our_names_and_shapes() throws IOException {
    Model model = dense(4);
    trainAndSave(model);
    Map<String, Tensor> tensors = new LinkedHashMap<>(TensorFile.read(weights()).tensors());
    new TensorFile(Map.of(), tensors).write(weights());
    model.load(TRACK, saved()).close();
    Tensor bias = tensors.remove("layers.1.bias");
    new TensorFile(Map.of(), tensors).write(weights());
    assertTrue(refusal(model, TRACK).contains("missing [layers.1.bias]"));
    tensors.put("layers.1.bias", new Tensor(new long[] {2, 2}, bias.values()));
    new TensorFile(Map.of(), tensors).write(weights());
    assertTrue(refusal(model, TRACK).contains("'layers.1.bias' have shape [2, 2]"));
  }

  @Test
  void features_of_another_shape_are_refused_in_words() throws IOException {
    Model model = dense(4);
    trainAndSave(model);
    Features longer = Features.of(Synthetic.SPEC, 20, new float[12 * 20]);
    try (TrainedModel loaded = model.load(TRACK, saved())) {
      ModelException e = assertThrows(ModelException.class, () -> loaded.predict(List.of(longer)));
      assertTrue(e.getMessage().contains("1 × 12 × 20"), e.getMessage());
      assertTrue(loaded.predict(List.of()).isEmpty());
    }
  }

  @Test
  void a_closed_model_says_so() throws IOException {
    Model model = dense(4);
    trainAndSave(model);
    TrainedModel loaded = model.load(TRACK, saved());
    loaded.close();
    loaded.close();
    assertThrows(IllegalStateException.class, () -> loaded.predict(SOURCE.features()));
  }

  private static Model dense(int units) {
    return new StackModel(List.of(new Dense(units, 0, Activation.RELU)));
  }

  private float[] trainAndSave(Model model) throws IOException {
    Path checkpoints = Files.createTempDirectory(folder, "checkpoints");
    try (TrainedModel trained =
        model.train(
            TRACK, PLAN, Synthetic.context(SOURCE, SOURCE, checkpoints, TrainingListener.SILENT))) {
      trained.save(Files.createDirectories(saved()));
      return Scoring.values(trained.predict(SOURCE.features()));
    }
  }

  private String refusal(Model model, ModelSignature signature) {
    return assertThrows(ModelException.class, () -> model.load(signature, saved())).getMessage();
  }

  private Path saved() {
    return folder.resolve("saved");
  }

  private Path weights() {
    return saved().resolve(StackModel.WEIGHTS);
  }
}
