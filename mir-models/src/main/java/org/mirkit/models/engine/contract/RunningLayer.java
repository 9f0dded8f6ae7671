package org.mirkit.models.engine.contract;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.TensorLayout;
import org.mirkit.models.network.NativeCopy;
import org.mirkit.models.network.Torch;
import org.mirkit.models.network.Weight;
import org.mirkit.models.weights.Tensor;

/**
 * A layer with weights, run as a network runs it, in memory of the engine that {@link #close}
 * frees.
 */
final class RunningLayer implements AutoCloseable {
  /** What gradients of the input are called among those of weights. */
  static final String INPUT = "the input";

  private final NDManager manager = Torch.engine().newBaseManager(Torch.device());
  private final Block block;

  private RunningLayer(DjlLayer layer, TensorShape input) {
    block = layer.toBlock(input);
    block.initialize(manager, DataType.FLOAT32, TensorLayout.of(input, 1));
  }

  /** A layer that has learned nothing. */
  static RunningLayer begun(DjlLayer layer, TensorShape input, long seed) {
    return Torch.alone(
        () -> {
          Torch.seed(seed);
          return new RunningLayer(layer, input);
        });
  }

  /** A layer whose weights have moved since, so that none is 0 because it began so. */
  static RunningLayer moved(DjlLayer layer, TensorShape input) {
    RunningLayer running = begun(layer, input, 1);
    SplittableRandom random = new SplittableRandom(1);
    Map<String, float[]> values = running.weights();
    running.named().stream()
        .filter(Weight::trainable)
        .forEach(weight -> move(values.get(weight.name()), random));
    running.write(values);
    return running;
  }

  private static void move(float[] values, SplittableRandom random) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= (float) random.nextDouble(0.9, 1.1);
      values[i] += (float) random.nextDouble(-0.05, 0.05);
    }
  }

  /** What comes out: its shape, batch first, and its values. */
  record Answer(Shape shape, float[] values) {}

  /** What the layer says to a batch, with the engine's chance from one seed. */
  Answer answer(Examples examples, boolean training) {
    return Torch.alone(
        () -> {
          Torch.seed(2);
          try (NDScope scope = new NDScope();
              NDManager passing = manager.newSubManager()) {
            scope.suppressNotUsedWarning();
            NDArray output = forward(examples.lend(passing), examples, training);
            return new Answer(output.getShape(), output.toFloatArray());
          }
        });
  }

  private NDArray forward(NDArray input, Examples examples, boolean training) {
    ParameterStore store = new ParameterStore(manager, false);
    return block
        .forward(store, new NDList(input), training, examples.real().asParams())
        .singletonOrThrow();
  }

  /** Gradients of a mixed sum of the outputs: by each weight that learns, and by the input. */
  Map<String, float[]> gradients(Examples examples) {
    return Torch.alone(
        () -> {
          Torch.seed(3);
          try (NDScope scope = new NDScope();
              NDManager passing = manager.newSubManager()) {
            scope.suppressNotUsedWarning();
            return gradients(examples, passing);
          }
        });
  }

  private Map<String, float[]> gradients(Examples examples, NDManager passing) {
    List<Weight> learning = named().stream().filter(Weight::trainable).toList();
    learning.forEach(RunningLayer::forget);
    NDArray input = examples.lend(passing);
    input.setRequiresGradient(true);
    try (GradientCollector collector = Torch.engine().newGradientCollector()) {
      NDArray output = forward(input, examples, true);
      collector.backward(output.mul(mix(output)).sum());
    }
    Map<String, float[]> gradients = new LinkedHashMap<>();
    gradients.put(INPUT, input.getGradient().toFloatArray());
    learning.forEach(
        weight -> gradients.put(weight.name(), weight.array().getGradient().toFloatArray()));
    return gradients;
  }

  private static void forget(Weight weight) {
    if (weight.array().hasGradient()) {
      weight.clearGradient();
    }
  }

  /** In a plain sum, gradients of values that are normalised would cancel out. */
  private static NDArray mix(NDArray output) {
    SplittableRandom random = new SplittableRandom(4);
    float[] factors = new float[(int) output.size()];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = (float) random.nextDouble(-1, 1);
    }
    return NativeCopy.of(new Tensor(output.getShape().getShape(), factors), output.getManager());
  }

  /** All arrays of the block by name. */
  List<Weight> named() {
    return Weight.of(block, "");
  }

  /** A copy of all weights. */
  Map<String, float[]> weights() {
    Map<String, float[]> values = new LinkedHashMap<>();
    named().forEach(weight -> values.put(weight.name(), weight.array().toFloatArray()));
    return values;
  }

  /** Gives all weights these values. */
  void write(Map<String, float[]> values) {
    Torch.withoutGradients(
        () -> {
          for (Weight weight : named()) {
            long[] sides = weight.array().getShape().getShape();
            weight.write(new Tensor(sides, values.get(weight.name())));
          }
          return values;
        });
  }

  /** How many arrays the engine holds for this layer. */
  int arrays() {
    return manager.getManagedArrays().size();
  }

  @Override
  public void close() {
    manager.close();
  }
}
