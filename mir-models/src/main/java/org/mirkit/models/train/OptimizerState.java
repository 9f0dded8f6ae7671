package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.ModelException;
import org.mirkit.models.engine.DjlOptimizer;
import org.mirkit.models.network.NativeCopy;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Weight;
import org.mirkit.models.weights.Tensor;

/**
 * An optimizer at work on a network: what it remembers of each weight, and how many steps it did.
 */
final class OptimizerState {
  /** PyTorch's own, which keeps its division finite. */
  private static final double NORM_MARGIN = 1e-6;

  private final DjlOptimizer optimizer;
  private final List<Weight> weights;
  private final List<List<NDArray>> memories = new ArrayList<>();
  private long steps;

  /** Lives as long as the network. */
  private OptimizerState(DjlOptimizer optimizer, Network network) {
    this.optimizer = optimizer;
    this.weights = network.weights().stream().filter(Weight::trainable).toList();
  }

  /** One that has done nothing yet. */
  static OptimizerState fresh(DjlOptimizer optimizer, Network network) {
    OptimizerState state = new OptimizerState(optimizer, network);
    for (Weight weight : state.weights) {
      List<NDArray> memory = new ArrayList<>();
      for (int i = 0; i < optimizer.memories(); i++) {
        memory.add(network.manager().zeros(weight.array().getShape()));
      }
      state.memories.add(memory);
    }
    return state;
  }

  /** One that goes on from a {@link #snapshot}. */
  static OptimizerState restored(
      DjlOptimizer optimizer, Network network, Map<String, Tensor> snapshot, long steps) {
    OptimizerState state = new OptimizerState(optimizer, network);
    state.steps = steps;
    for (Weight weight : state.weights) {
      List<NDArray> memory = new ArrayList<>();
      for (int i = 0; i < optimizer.memories(); i++) {
        Tensor tensor = snapshot.get(name(i, weight));
        if (tensor == null
            || !Arrays.equals(tensor.shape(), weight.array().getShape().getShape())) {
          throw new ModelException("the optimizer's memory of '" + weight.name() + "' is missing");
        }
        memory.add(NativeCopy.of(tensor, network.manager()));
      }
      state.memories.add(memory);
    }
    return state;
  }

  /**
   * Moves every weight along its gradient and clears the gradients.
   *
   * @param clipNorm the longest that all gradients together may be; 0 for any
   */
  void step(double learningRate, double clipNorm) {
    steps++;
    NDList gradients = new NDList();
    weights.forEach(weight -> gradients.add(weight.array().getGradient()));
    if (clipNorm > 0) {
      clip(gradients, clipNorm);
    }
    for (int i = 0; i < weights.size(); i++) {
      NDArray array = weights.get(i).array();
      optimizer.update(array, gradients.get(i), memories.get(i), learningRate, steps);
      weights.get(i).clearGradient();
    }
  }

  /** Shortens all gradients alike (Pascanu et al. 2013), as PyTorch's clip_grad_norm_ does. */
  private static void clip(NDList gradients, double longest) {
    NDList norms = new NDList();
    gradients.forEach(gradient -> norms.add(gradient.norm()));
    double norm = NDArrays.stack(norms).norm().getFloat();
    double factor = longest / (norm + NORM_MARGIN);
    if (factor < 1) {
      gradients.forEach(gradient -> gradient.muli(factor));
    }
  }

  /** Steps done. */
  long steps() {
    return steps;
  }

  /** A copy of what it remembers. */
  Map<String, Tensor> snapshot() {
    Map<String, Tensor> snapshot = new LinkedHashMap<>();
    for (int w = 0; w < weights.size(); w++) {
      for (int i = 0; i < optimizer.memories(); i++) {
        NDArray array = memories.get(w).get(i);
        snapshot.put(
            name(i, weights.get(w)), new Tensor(array.getShape().getShape(), array.toFloatArray()));
      }
    }
    return snapshot;
  }

  private static String name(int memory, Weight weight) {
    return memory + "." + weight.name();
  }
}
