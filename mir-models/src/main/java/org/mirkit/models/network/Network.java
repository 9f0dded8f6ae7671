package org.mirkit.models.network;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import ai.djl.training.initializer.Initializer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.TensorLayout;
import org.mirkit.models.weights.Tensor;

/**
 * A stack of layers with weights, in native memory that {@link #close} frees. All of it is on one
 * device, the one of its {@link #manager}: arrays that managers below it make lie there, too,
 * copied if they come from Java.
 */
public final class Network implements AutoCloseable {
  private final Blueprint blueprint;
  private final NDManager manager;
  private final ParameterStore store;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Weight> weights = new ArrayList<>();

  private Network(Blueprint blueprint, Device device) {
    this.blueprint = blueprint;
    this.manager = Torch.engine().newBaseManager(device);
    this.store = new ParameterStore(manager, false);
  }

  /** A network that has learned nothing. Only inside {@link Torch#alone}. */
  public static Network untrained(Blueprint blueprint, long seed) {
    return untrained(blueprint, seed, Torch.device());
  }

  /** The same on a device. */
  static Network untrained(Blueprint blueprint, long seed, Device device) {
    Torch.seed(seed);
    return built(
        blueprint,
        device,
        network ->
            network.initialize(
                block -> WeightInitializer.prepare(block, blueprint.initialWeights())));
  }

  /**
   * A network with these weights, by name.
   *
   * @throws ModelException if names or shapes are not this network's
   */
  public static Network of(Blueprint blueprint, Map<String, Tensor> tensors) {
    return of(blueprint, tensors, Torch.device());
  }

  /** The same on a device. */
  static Network of(Blueprint blueprint, Map<String, Tensor> tensors, Device device) {
    return built(
        blueprint,
        device,
        network -> {
          // Zeros, because chance belongs to the training that may run beside this.
          network.initialize(block -> block.setInitializer(Initializer.ZEROS, weight -> true));
          network.requireNames(tensors.keySet());
          network.weights.forEach(weight -> weight.write(tensors.get(weight.name())));
        });
  }

  /** Frees what a network holds if it cannot be finished. */
  private static Network built(Blueprint blueprint, Device device, Consumer<Network> work) {
    Network network = new Network(blueprint, device);
    try {
      work.accept(network);
      return network;
    } catch (RuntimeException e) {
      network.close();
      throw e;
    }
  }

  private void initialize(Consumer<Block> beforehand) {
    for (int i = 0; i < blueprint.layers().size(); i++) {
      TensorShape input = blueprint.shapes().get(i).input();
      Block block = blueprint.layers().get(i).toBlock(input);
      beforehand.accept(block);
      block.initialize(manager, DataType.FLOAT32, TensorLayout.of(input, 1));
      blocks.add(block);
      weights.addAll(Weight.of(block, "layers." + (i + 1) + "."));
    }
  }

  private void requireNames(Set<String> found) {
    Set<String> missing = new LinkedHashSet<>();
    weights.forEach(weight -> missing.add(weight.name()));
    Set<String> foreign = new LinkedHashSet<>(found);
    foreign.removeAll(missing);
    missing.removeAll(found);
    if (!missing.isEmpty() || !foreign.isEmpty()) {
      throw new ModelException(
          "the weights belong to another network: missing %s, not known %s; load them into the network that they were trained in"
              .formatted(missing, foreign));
    }
  }

  /** What it was built from. */
  public Blueprint blueprint() {
    return blueprint;
  }

  /** Its arrays, in the order of the layers. */
  public List<Weight> weights() {
    return List.copyOf(weights);
  }

  /** Owns the weights; what is computed on the way belongs in a manager below it. */
  public NDManager manager() {
    return manager;
  }

  /** A copy of all weights by name. */
  public Map<String, Tensor> snapshot() {
    Map<String, Tensor> snapshot = new LinkedHashMap<>();
    weights.forEach(weight -> snapshot.put(weight.name(), weight.read()));
    return snapshot;
  }

  /**
   * The outputs before the head's activation.
   *
   * @param input a batch
   * @return a row per decision, all decisions of one example side by side, a column per output
   */
  public NDArray logits(Framed input, boolean training) {
    return run(input, blocks.size(), training)
        .values()
        .reshape(-1, blueprint.signature().head().units());
  }

  /**
   * What a layer gives, heard as in prediction.
   *
   * @param input a batch
   * @param layer from 1
   * @return laid out as {@link TensorLayout} says
   */
  public Framed output(Framed input, int layer) {
    return run(input, layer, false);
  }

  /** What judges and reads the outputs, if the network ends in a layer that does. */
  public Optional<JointEnd> jointEnd() {
    int last = blocks.size() - 1;
    return blueprint
        .jointLayer()
        .map(
            layer ->
                layer.end(
                    blueprint.shapes().get(last).input(),
                    name -> blocks.get(last).getDirectParameters().get(name).getArray()));
  }

  private Framed run(Framed input, int upTo, boolean training) {
    // Threads that predict at once must not fill one store; weights lie in none of them.
    ParameterStore weights = training ? store : new ParameterStore(manager, false);
    Framed current = input;
    for (int i = 0; i < upTo; i++) {
      // Examples are filled up with zeros; what layers leave there is set to 0 where it is heard.
      boolean silence = i > 0 && blueprint.hearsBeyond(i, current.real());
      Framed given = silence ? next(current, silenced(current), input) : current;
      current = next(given, run(i, given, weights, training), input);
    }
    return next(current, silenced(current), input);
  }

  /** Gradients keep what they need; the rest makes room for what comes next. */
  private static Framed next(Framed before, Framed after, Framed input) {
    if (before.values() != input.values() && before.values() != after.values()) {
      before.values().close();
    }
    return after;
  }

  private static Framed silenced(Framed batch) {
    return new Framed(batch.real().silenced(batch.values()), batch.real());
  }

  private Framed run(int layer, Framed input, ParameterStore weights, boolean training) {
    NDArray output =
        blocks
            .get(layer)
            .forward(weights, new NDList(input.values()), training, input.real().asParams())
            .singletonOrThrow();
    return new Framed(output, blueprint.realFrames(layer, input.real()));
  }

  @Override
  public void close() {
    manager.close();
  }
}
