package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.engine.LayerBlock;

/** Nonlinearities. */
final class ActivationBlock {
  private static final float LEAK = 0.01f;
  private static final int MAP_DIMENSIONS = 4;

  private ActivationBlock() {}

  /** One on its own. */
  static Block of(Activation kind, TensorShape shape) {
    return LayerBlock.giving(shape).computing((x, weights, training) -> apply(kind, x));
  }

  static NDArray apply(Activation kind, NDArray x) {
    return switch (kind) {
      case LINEAR -> x;
      case RELU -> ai.djl.nn.Activation.relu(x);
      case LEAKY_RELU -> ai.djl.nn.Activation.leakyRelu(x, LEAK);
      case ELU -> ai.djl.nn.Activation.elu(x, 1);
      case GELU -> ai.djl.nn.Activation.gelu(x);
      case TANH -> ai.djl.nn.Activation.tanh(x);
      case SIGMOID -> ai.djl.nn.Activation.sigmoid(x);
      case SOFTMAX -> x.softmax(x.getShape().dimension() == MAP_DIMENSIONS ? 1 : -1);
    };
  }
}
