package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingListener;

/** What is promised of the files of a trained model, and of a model that was closed. */
record SaveChecks(ModelContract contract, ModelRuns runs, Path folder) {
  private static final int ROUNDS = 3;

  void requireSameAnswers() throws IOException {
    Path saved = Files.createDirectories(folder.resolve("saved"));
    List<Float> expected;
    try (TrainedModel trained = train()) {
      expected = runs.answers(trained);
      trained.save(saved);
    }
    try (TrainedModel loaded = load(saved)) {
      assertEquals(expected, runs.answers(loaded), "answers of the loaded model");
    }
  }

  /** Bitwise, so that a bundle that is sealed again has the same checksum. */
  void requireSameFiles() throws IOException {
    Path saved = saved();
    Path again = Files.createDirectories(folder.resolve("again"));
    try (TrainedModel loaded = load(saved)) {
      loaded.save(again);
    }
    assertEquals(names(saved), names(again), "files of a model that was loaded and saved again");
    for (String name : names(saved)) {
      assertArrayEquals(
          Files.readAllBytes(saved.resolve(name)),
          Files.readAllBytes(again.resolve(name)),
          name
              + " is another after loading and saving; write no time, and nothing in chance order");
    }
  }

  /** Neither open files nor what an engine holds. */
  void requireNothingLeft() throws IOException {
    Path saved = saved();
    useAndClose(saved);
    long before = contract.heldByEngine();
    for (int round = 0; round < ROUNDS; round++) {
      useAndClose(saved);
    }
    assertEquals(
        before,
        contract.heldByEngine(),
        "the engine holds more after "
            + ROUNDS
            + " models were loaded, asked and closed; close() frees what load and predict took");
    OpenFiles.requireNone(folder, "training, saving, loading and closing");
  }

  private void useAndClose(Path saved) {
    try (TrainedModel loaded = load(saved)) {
      runs.answers(loaded);
    }
  }

  void requireForeignRefused() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path foreign = Files.createDirectories(folder.resolve("foreign"));
    Files.writeString(foreign.resolve("letter.txt"), "These are no weights.");
    for (Path strange : List.of(empty, foreign)) {
      Refusals.message(
          ModelException.class, strange.getFileName().toString(), () -> load(strange).close());
    }
  }

  void requireDamagedRefused() throws IOException {
    Path saved = saved();
    for (String name : names(saved)) {
      byte[] bytes = Files.readAllBytes(saved.resolve(name));
      Files.write(saved.resolve(name), Arrays.copyOf(bytes, bytes.length / 2));
    }
    Refusals.message(ModelException.class, "cut files", () -> load(saved).close());
    OpenFiles.requireNone(folder, "a refusal to load");
  }

  private Path saved() throws IOException {
    Path saved = Files.createDirectories(folder.resolve("saved"));
    try (TrainedModel trained = train()) {
      trained.save(saved);
    }
    return saved;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private TrainedModel load(Path saved) {
    return contract.model().load(runs.signature(), saved);
  }

  private TrainedModel train() throws IOException {
    return runs.train(contract, folder.resolve("training"), 7, TrainingListener.SILENT);
  }
}
