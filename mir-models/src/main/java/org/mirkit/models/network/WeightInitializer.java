package org.mirkit.models.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.initializer.Initializer;
import ai.djl.training.initializer.UniformInitializer;
import org.mirkit.models.weights.Tensor;

/** {@link InitialWeights} on the engine, whose chance it draws on. */
final class WeightInitializer implements Initializer {
  private final InitialWeights kind;

  private WeightInitializer(InitialWeights kind) {
    this.kind = kind;
  }

  /** Lets the weights of a block begin so; he-normal is how they begin anyway. */
  static void prepare(Block block, InitialWeights kind) {
    if (kind != InitialWeights.HE_NORMAL) {
      block.setInitializer(new WeightInitializer(kind), parameter -> isMeant(parameter, kind));
    }
  }

  private static boolean isMeant(Parameter parameter, InitialWeights kind) {
    if (parameter.getType() != Parameter.Type.WEIGHT || parameter.getShape().dimension() < 2) {
      return false;
    }
    Initializer own = parameter.getInitializer();
    boolean usual = own == Parameter.Type.WEIGHT.getInitializer();
    return usual || (kind == InitialWeights.ORTHOGONAL && own instanceof UniformInitializer);
  }

  @Override
  public NDArray initialize(NDManager manager, Shape shape, DataType type) {
    double heard = shape.slice(1).size();
    double hearing = shape.get(0) * shape.slice(2).size();
    return switch (kind) {
      case HE_NORMAL -> normal(manager, shape, type, 2 / heard);
      case HE_UNIFORM -> uniform(manager, shape, type, 2 / heard);
      case GLOROT_NORMAL -> normal(manager, shape, type, 2 / (heard + hearing));
      case GLOROT_UNIFORM -> uniform(manager, shape, type, 2 / (heard + hearing));
      case LECUN_NORMAL -> normal(manager, shape, type, 1 / heard);
      case ORTHOGONAL -> orthogonal(manager, shape, type);
    };
  }

  private static NDArray normal(NDManager manager, Shape shape, DataType type, double variance) {
    return manager.randomNormal(0, (float) Math.sqrt(variance), shape, type);
  }

  private static NDArray uniform(NDManager manager, Shape shape, DataType type, double variance) {
    float bound = (float) Math.sqrt(3 * variance);
    return manager.randomUniform(-bound, bound, shape, type);
  }

  private static NDArray orthogonal(NDManager manager, Shape shape, DataType type) {
    int rows = Math.toIntExact(shape.get(0));
    int columns = Math.toIntExact(shape.slice(1).size());
    try (NDArray noise = manager.randomNormal(0, 1, new Shape(rows, columns), type)) {
      float[] values = OrthogonalRows.of(noise.toFloatArray(), rows, columns);
      return NativeCopy.of(new Tensor(shape.getShape(), values), manager);
    }
  }
}
