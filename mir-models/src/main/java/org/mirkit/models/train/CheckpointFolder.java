package org.mirkit.models.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.ModelException;
import org.mirkit.models.weights.Tensor;
import org.mirkit.models.weights.TensorFile;

/** Keeps the latest checkpoint of one training in {@value #FILE}; never half of one. */
final class CheckpointFolder {
  static final String FILE = "checkpoint.safetensors";

  private static final String WEIGHTS = "weights.";
  private static final String BEST = "best.";
  private static final String OPTIMIZER = "optimizer.";

  private final Path file;
  private final String training;

  /**
   * The folder of one training.
   *
   * @param training its arguments as text; a checkpoint of other arguments is refused
   */
  CheckpointFolder(Path folder, String training) {
    this.file = folder.resolve(FILE);
    this.training = training;
  }

  void write(Checkpoint checkpoint) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    checkpoint.weights().forEach((name, tensor) -> tensors.put(WEIGHTS + name, tensor));
    checkpoint.best().forEach((name, tensor) -> tensors.put(BEST + name, tensor));
    checkpoint.memory().forEach((name, tensor) -> tensors.put(OPTIMIZER + name, tensor));
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("training", training);
    metadata.put("history", checkpoint.history().text());
    metadata.put("epoch", checkpoint.epoch().text());
    metadata.put("steps", Long.toString(checkpoint.steps()));
    new TensorFile(metadata, tensors).write(file);
  }

  /**
   * The latest checkpoint, if there is one.
   *
   * @throws ModelException if it is damaged or belongs to another training
   */
  Optional<Checkpoint> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    TensorFile content;
    try {
      content = TensorFile.read(file);
    } catch (ModelException e) {
      throw new ModelException(
          "cannot go on from the checkpoint: %s; delete it to train from the beginning"
              .formatted(e.getMessage()),
          e);
    }
    requireSameTraining(content.metadata().getOrDefault("training", ""));
    return Optional.of(decode(content));
  }

  private Checkpoint decode(TensorFile content) {
    try {
      return new Checkpoint(
          History.parse(content.metadata().getOrDefault("history", "")),
          EpochSoFar.parse(content.metadata().getOrDefault("epoch", "")),
          strip(content, WEIGHTS),
          strip(content, BEST),
          strip(content, OPTIMIZER),
          Long.parseLong(content.metadata().getOrDefault("steps", "")));
    } catch (IllegalArgumentException e) {
      throw new ModelException(
          file + " lacks a readable history; delete it to train from the beginning", e);
    }
  }

  private static Map<String, Tensor> strip(TensorFile content, String prefix) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    content
        .tensors()
        .forEach(
            (name, tensor) -> {
              if (name.startsWith(prefix)) {
                tensors.put(name.substring(prefix.length()), tensor);
              }
            });
    return tensors;
  }

  private void requireSameTraining(String found) {
    if (found.equals(training)) {
      return;
    }
    List<String> then = found.lines().toList();
    List<String> now = training.lines().toList();
    int line = 0;
    while (line < now.size() && at(then, line).equals(at(now, line))) {
      line++;
    }
    throw new ModelException(
        "%s belongs to another training: it has '%s' where this one has '%s'; "
                .formatted(file, at(then, line), at(now, line))
            + "delete it to train from the beginning, or give this training another folder");
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "nothing";
  }
}
