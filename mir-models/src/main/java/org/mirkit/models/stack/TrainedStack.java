package org.mirkit.models.stack;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.network.FeatureBatch;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Torch;
import org.mirkit.models.weights.TensorFile;

/** A stack that has learned. */
final class TrainedStack implements TrainedModel {
  /** More examples at a time would not be faster. */
  private static final int MOST_AT_ONCE = 16;

  /** What examples at a time may take; layers need a multiple of it on top. */
  private static final long MOST_BYTES_AT_ONCE = 64L << 20;

  private final Network network;
  private final Head head;
  private final int atOnce;
  private final FeatureBatch batch;
  private boolean closed;

  TrainedStack(Network network) {
    this.network = network;
    ModelSignature signature = network.blueprint().signature();
    this.head = signature.head();
    long fitting = MOST_BYTES_AT_ONCE / (signature.input().size() * Float.BYTES);
    this.atOnce = (int) Math.max(1, Math.min(MOST_AT_ONCE, fitting));
    this.batch = new FeatureBatch(signature.input(), atOnce);
  }

  @Override
  public List<Scores> predict(List<Features> features) {
    requireOpen();
    return Torch.withoutGradients(
        () -> {
          List<Scores> scores = new ArrayList<>();
          for (int first = 0; first < features.size(); first += atOnce) {
            int end = Math.min(features.size(), first + atOnce);
            scores.addAll(answer(features.subList(first, end)));
          }
          return scores;
        });
  }

  private List<Scores> answer(List<Features> features) {
    for (int slot = 0; slot < features.size(); slot++) {
      batch.put(slot, features.get(slot));
    }
    try (NDScope scope = new NDScope();
        NDManager manager = network.manager().newSubManager()) {
      scope.suppressNotUsedWarning();
      NDArray logits = network.logits(batch.lend(manager, features.size()), false);
      return perExample(activate(logits).toFloatArray(), features.size());
    }
  }

  private NDArray activate(NDArray logits) {
    return switch (head.activation()) {
      case SOFTMAX -> logits.softmax(1);
      case SIGMOID -> ai.djl.nn.Activation.sigmoid(logits);
      case LINEAR -> logits;
    };
  }

  private List<Scores> perExample(float[] values, int examples) {
    int each = values.length / examples;
    List<Scores> scores = new ArrayList<>(examples);
    for (int i = 0; i < examples; i++) {
      scores.add(Scores.of(head.units(), Arrays.copyOfRange(values, i * each, (i + 1) * each)));
    }
    return scores;
  }

  @Override
  public void save(Path folder) {
    requireOpen();
    Blueprint blueprint = network.blueprint();
    new TensorFile(Map.of(StackModel.NETWORK, blueprint.architecture()), network.snapshot())
        .write(folder.resolve(StackModel.WEIGHTS));
  }

  @Override
  public Map<String, String> engine() {
    return Torch.provenance();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("this model has been closed");
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      network.close();
    }
  }
}
