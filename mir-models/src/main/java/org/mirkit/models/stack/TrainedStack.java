package org.mirkit.models.stack;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.LayeredModel;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.RealFrames;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Torch;
import org.mirkit.models.weights.TensorFile;

/**
 * A stack that has learned. Weights are shared by all threads that ask; the room for examples is
 * taken by one call at a time and kept for later ones.
 */
class TrainedStack implements LayeredModel {
  /** More examples at a time would not be faster. */
  private static final int MOST_AT_ONCE = 16;

  /** What examples at a time may take; layers need a multiple of it on top. */
  private static final long MOST_BYTES_AT_ONCE = 64L << 20;

  private final Network network;
  private final Head head;
  private final int atOnce;
  private final Deque<BatchRoom> free = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  TrainedStack(Network network) {
    this.network = network;
    ModelSignature signature = network.blueprint().signature();
    this.head = signature.head();
    long fitting = MOST_BYTES_AT_ONCE / (signature.input().size() * Float.BYTES);
    this.atOnce = (int) Math.max(1, Math.min(MOST_AT_ONCE, fitting));
    free.push(new BatchRoom(network.blueprint(), atOnce));
  }

  /** A stack at work with the weights of a network, which it closes. */
  static TrainedStack of(Network network) {
    return network.blueprint().jointLayer().isPresent()
        ? new TrainedJointStack(network)
        : new TrainedStack(network);
  }

  @Override
  public final List<Scores> predict(List<Features> features) {
    return answers(features, this::scores);
  }

  /** What is made of the outputs, for each example. */
  final List<Scores> answers(
      List<Features> features, BiFunction<NDArray, Framed, float[]> reading) {
    return inBatches(
        features, input -> perExample(reading.apply(network.logits(input, false), input), input));
  }

  @Override
  public final List<LayerShape> layers() {
    return network.blueprint().shapes();
  }

  @Override
  public final List<float[]> outputs(List<Features> features, int layer) {
    requireLayer(layer);
    boolean sequence = layers().get(layer - 1).output() instanceof TensorShape.Sequence;
    return inBatches(
        features,
        input -> {
          Framed output = network.output(input, layer);
          NDArray framesLast = sequence ? output.values().transpose(0, 2, 1) : output.values();
          List<float[]> each = split(framesLast.toFloatArray(), output.values().size(0));
          int frames = Math.toIntExact(framesLast.size(framesLast.getShape().dimension() - 1));
          return output.real().all() ? each : ownColumns(each, output.real(), frames);
        });
  }

  /** The frames of each example that are its own, of rows of so many frames. */
  private static List<float[]> ownColumns(List<float[]> examples, RealFrames real, int frames) {
    List<float[]> own = new ArrayList<>();
    for (float[] values : examples) {
      int count = real.count(own.size(), frames);
      int rows = values.length / frames;
      float[] kept = new float[rows * count];
      for (int row = 0; row < rows; row++) {
        System.arraycopy(values, row * frames, kept, row * count, count);
      }
      own.add(kept);
    }
    return own;
  }

  private void requireLayer(int layer) {
    if (layer < 1 || layer > layers().size()) {
      StringBuilder there = new StringBuilder();
      for (int i = 0; i < layers().size(); i++) {
        there.append("%n  %d  %s".formatted(i + 1, layers().get(i).description()));
      }
      throw new ModelException("there is no layer %d; the layers are:%s".formatted(layer, there));
    }
  }

  private <T> List<T> inBatches(List<Features> features, Function<Framed, List<T>> work) {
    requireOpen();
    return Torch.withoutGradients(
        () -> {
          BatchRoom taken = free.poll();
          BatchRoom room = taken == null ? new BatchRoom(network.blueprint(), atOnce) : taken;
          try {
            List<T> results = new ArrayList<>();
            for (int first = 0; first < features.size(); first += atOnce) {
              int end = Math.min(features.size(), first + atOnce);
              results.addAll(inOneBatch(room, features.subList(first, end), work));
            }
            return results;
          } finally {
            free.push(room);
          }
        });
  }

  private <T> List<T> inOneBatch(
      BatchRoom room, List<Features> features, Function<Framed, List<T>> work) {
    room.fill(features);
    try (NDScope scope = new NDScope();
        NDManager manager = network.manager().newSubManager()) {
      scope.suppressNotUsedWarning();
      return work.apply(room.lend(manager, features.size()));
    }
  }

  /** Scores of some examples, from the outputs before the head's activation. */
  float[] scores(NDArray logits, Framed input) {
    NDArray activated =
        switch (head.activation()) {
          case SOFTMAX -> logits.softmax(1);
          case SIGMOID -> ai.djl.nn.Activation.sigmoid(logits);
          case LINEAR -> logits;
        };
    return activated.toFloatArray();
  }

  private List<Scores> perExample(float[] values, Framed input) {
    List<Scores> scores = new ArrayList<>();
    for (float[] each : split(values, input.values().size(0))) {
      int decisions = each.length / head.units();
      int own =
          head.scale() == DecisionScale.FRAME
              ? input.real().count(scores.size(), decisions)
              : decisions;
      scores.add(Scores.of(head.units(), Arrays.copyOf(each, own * head.units())));
    }
    return scores;
  }

  private static List<float[]> split(float[] values, long examples) {
    int each = Math.toIntExact(values.length / examples);
    return IntStream.range(0, Math.toIntExact(examples))
        .mapToObj(i -> Arrays.copyOfRange(values, i * each, (i + 1) * each))
        .toList();
  }

  @Override
  public final void save(Path folder) {
    requireOpen();
    Blueprint blueprint = network.blueprint();
    new TensorFile(Map.of(StackModel.NETWORK, blueprint.architecture()), network.snapshot())
        .write(folder.resolve(StackModel.WEIGHTS));
  }

  @Override
  public final boolean servesSeveralThreads() {
    return true;
  }

  @Override
  public final Map<String, String> engine() {
    return Torch.provenance();
  }

  final Network network() {
    return network;
  }

  final void requireOpen() {
    if (closed) {
      throw new IllegalStateException("this model has been closed");
    }
  }

  @Override
  public final void close() {
    if (!closed) {
      closed = true;
      network.close();
    }
  }
}
