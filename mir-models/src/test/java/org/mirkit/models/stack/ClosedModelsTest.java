package org.mirkit.models.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.train.Adam;

/** What the operating system sees of models that were loaded, asked and closed. */
class ClosedModelsTest {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int ROUNDS = 60;

  @TempDir Path folder;

  /** Each has 4 MB of weights: kept by all, with what loading takes beside them, they were 520 MB. */
  @Test
  void closed_models_give_their_memory_back() throws IOException {
    assumeTrue(Files.exists(STATUS), "skipped: memory is read from " + STATUS);
    ModelSignature signature = Synthetic.signature(DecisionScale.TRACK);
    Model model = new StackModel(layers((int) signature.input().size()));
    Path saved = Files.createDirectories(folder.resolve("saved"));
    trainAndSave(model, signature, saved);
    loadAskAndClose(model, signature, saved, 10);
    long before = nativeKilobytes();
    loadAskAndClose(model, signature, saved, ROUNDS);
    long grown = nativeKilobytes() - before;
    assertTrue(grown < 200_000, grown + " kB more after " + ROUNDS + " models of 4 MB");
  }

  private static List<Layer> layers(int inputs) {
    int units = 1_000_000 / inputs;
    return List.of(new Flatten(), new Dense(units, 0, Activation.RELU));
  }

  private void trainAndSave(Model model, ModelSignature signature, Path saved) throws IOException {
    Synthetic.Source source = Synthetic.tracks(8, 1);
    TrainingPlan plan = TrainingPlan.of(1, 8, Adam.withLearningRate(0.01));
    Path checkpoints = Files.createDirectories(folder.resolve("checkpoints"));
    try (TrainedModel trained =
        model.train(
            signature,
            plan,
            Synthetic.context(source, source, checkpoints, TrainingListener.SILENT))) {
      trained.save(saved);
    }
  }

  private static void loadAskAndClose(
      Model model, ModelSignature signature, Path saved, int rounds) {
    Synthetic.Source source = Synthetic.tracks(8, 2);
    for (int round = 0; round < rounds; round++) {
      try (TrainedModel loaded = model.load(signature, saved)) {
        assertEquals(8, loaded.predict(source.features()).size());
      }
    }
  }

  /** Without Java's own heap, which grows as other tests of this process leave it. */
  private static long nativeKilobytes() throws IOException {
    long resident =
        Files.readAllLines(STATUS).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow();
    return resident - Runtime.getRuntime().totalMemory() / 1024;
  }
}
