package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.training.initializer.Initializer;
import java.util.SplittableRandom;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.TensorLayout;
import org.mirkit.models.network.Torch;
import org.mirkit.models.network.Weight;

/** One layer on the engine. */
final class Bench implements AutoCloseable {
  final NDManager manager = Torch.engine().newBaseManager();
  final Block block;
  private final TensorShape shape;

  Bench(DjlLayer layer, TensorShape shape) {
    this.shape = shape;
    block = layer.toBlock(shape);
    // Not the engine's chance, which belongs to a training that may run beside this test.
    SplittableRandom random = new SplittableRandom(1);
    Initializer noise = (m, s, type) -> m.create(noise(random, (int) s.size()), s);
    block.setInitializer(noise, Parameter.Type.WEIGHT);
    block.initialize(manager, DataType.FLOAT32, TensorLayout.of(shape, 1));
  }

  NDArray run(NDArray input, boolean training) {
    return Torch.withoutGradients(
        () ->
            block
                .forward(new ParameterStore(manager, false), new NDList(input), training)
                .singletonOrThrow());
  }

  NDArray noise(int batch, TensorShape shape) {
    float[] values = noise(new SplittableRandom(2), (int) shape.size() * batch);
    return manager.create(values, TensorLayout.of(shape, batch));
  }

  private static float[] noise(SplittableRandom random, int size) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) (random.nextDouble() - 0.5);
    }
    return values;
  }

  void set(String name, float... values) {
    Torch.withoutGradients(
        () -> {
          NDArray array = weight(name);
          array.subi(array).addi(manager.create(values, array.getShape()));
          return array;
        });
  }

  private NDArray weight(String path) {
    return Weight.of(block, "").stream()
        .filter(weight -> weight.name().equals(path))
        .findFirst()
        .orElseThrow()
        .array();
  }

  float[] get(String name) {
    return weight(name).toFloatArray();
  }

  void copyWeights(Bench other) {
    Weight.of(block, "").forEach(weight -> set(weight.name(), other.get(weight.name())));
  }

  /** One example with these values, row-major in the engine's layout. */
  NDArray example(float... values) {
    return manager.create(values, TensorLayout.of(shape, 1));
  }

  @Override
  public void close() {
    manager.close();
  }
}
