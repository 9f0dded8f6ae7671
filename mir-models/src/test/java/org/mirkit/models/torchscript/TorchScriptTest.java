package org.mirkit.models.torchscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.models.Synthetic;
import org.mirkit.models.imported.AnswerKind;
import org.mirkit.models.imported.Feed;
import org.mirkit.models.imported.ImportConfig;
import org.mirkit.testkit.ModelContract;
import org.mirkit.testkit.ProviderContract;

class TorchScriptTest {
  @TempDir static Path folder;
  private static Path lowOrHigh;

  @BeforeEach
  void write_a_network() throws IOException {
    lowOrHigh =
        ScriptFile.write(
            folder.resolve("low-or-high.pt"),
            "Tuple[Tensor, Tensor]",
            "levels = torch.mean(x, [1, 3])",
            "halves = torch.sum(torch.reshape(levels, [-1, 2, 4]), [2])",
            "return (torch.softmax(halves, 1), levels)");
  }

  private static ImportConfig config(
      Path file, Feed feed, List<Integer> inputShape, List<String> outputs) {
    return new ImportConfig(
        file,
        Optional.empty(),
        inputShape.isEmpty() ? Optional.empty() : Optional.of(inputShape),
        feed,
        outputs,
        AnswerKind.SCORES,
        List.of(),
        Head.Activation.LINEAR,
        27.5,
        3,
        "ours");
  }

  @Nested
  class Contracts implements ProviderContract<TorchScriptConfig, Model>, ModelContract {
    @Override
    public Provider<TorchScriptConfig, Model> provider() {
      return TorchScriptProviders.TORCHSCRIPT;
    }

    @Override
    public TorchScriptConfig exampleConfig() {
      return new TorchScriptConfig(config(lowOrHigh, Feed.FEATURES, List.of(), List.of()));
    }

    @Override
    public Model model() {
      return provider().create(exampleConfig());
    }

    @Override
    public TrainingPlan plan() {
      return TrainingPlan.of(2, 8, () -> 0.1);
    }

    @Override
    public boolean learns() {
      return false;
    }

    @Override
    public boolean hears() {
      return true;
    }
  }

  @Test
  void frames_are_a_batch_and_the_answers_stay_in_their_order() throws IOException {
    Path file =
        ScriptFile.write(
            folder.resolve("thirds.pt"),
            "Tensor",
            "return torch.mean(torch.reshape(x, [-1, 3, 4]), [2])");
    Features features = Synthetic.frames(1, 3).features().get(0);
    try (TrainedModel model = opened(config(file, Feed.FRAMES, List.of(), List.of()))) {
      var scores = model.predict(List.of(features)).get(0);
      for (int frame = 0; frame < Synthetic.FRAMES; frame++) {
        double sum = 0;
        for (int bin = 4; bin < 8; bin++) {
          sum += features.at(0, bin, frame);
        }
        assertEquals(sum / 4, scores.at(frame, 1), 1e-5);
      }
    }
  }

  @Test
  void outputs_that_do_not_fit_are_refused() throws IOException {
    Path pair =
        ScriptFile.write(folder.resolve("pair.pt"), "Tuple[Tensor, Tensor]", "return (x, x)");
    assertRefused(config(pair, Feed.FEATURES, List.of(), List.of("2")), "has 2, numbered from 0");
    assertRefused(config(lowOrHigh, Feed.FEATURES, List.of(), List.of()), "cannot take an input");
    assertRefused(config(lowOrHigh, Feed.FEATURES, List.of(), List.of("a", "b")), "reads one");
    Path single =
        ScriptFile.write(
            folder.resolve("single.pt"), "Tensor", "return torch.reshape(x, [-1, 3])[0:5]");
    assertRefused(
        config(single, Feed.FEATURES, List.of(), List.of()), "answers 5 times for 16 frames");
    assertRefused(config(single, Feed.FRAMES, List.of(-1, 5), List.of()), "takes [-1, 5]");
  }

  @Test
  void a_file_that_is_no_network_is_called_so() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.pt"), "Dear network,");
    assertRefused(
        config(letter, Feed.FEATURES, List.of(), List.of()), "damaged or no TorchScript network");
  }

  @Test
  void a_file_that_is_something_else_is_told_before_training() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.pt"), "Dear network,");
    assertNotSummarized(letter, "damaged or no TorchScript network");
    assertNotSummarized(
        Files.write(folder.resolve("empty.pt"), new byte[0]), "damaged or no TorchScript network");
    Path weights = ScriptFile.weights(folder.resolve("weights.pt"));
    assertNotSummarized(weights, "as torch.save writes of weights");
  }

  private static void assertNotSummarized(Path file, String words) {
    ImportConfig config = config(file, Feed.FEATURES, List.of(), List.of());
    Model model = TorchScriptProviders.TORCHSCRIPT.create(new TorchScriptConfig(config));
    ModelSignature signature = Synthetic.signature(DecisionScale.FRAME);
    String message =
        assertThrows(ModelException.class, () -> model.summarize(signature)).getMessage();
    assertTrue(message.contains(words), message);
  }

  private static void assertRefused(ImportConfig config, String words) {
    String message = assertThrows(ModelException.class, () -> opened(config).close()).getMessage();
    assertTrue(message.contains(words), message);
  }

  private static TrainedModel opened(ImportConfig config) {
    Model model = TorchScriptProviders.TORCHSCRIPT.create(new TorchScriptConfig(config));
    ModelSignature signature = Synthetic.signature(DecisionScale.FRAME);
    Synthetic.Source nothing = new Synthetic.Source(List.of());
    return model.train(
        signature,
        TrainingPlan.of(1, 1, () -> 0.1),
        Synthetic.context(nothing, nothing, folder, TrainingListener.SILENT));
  }
}
