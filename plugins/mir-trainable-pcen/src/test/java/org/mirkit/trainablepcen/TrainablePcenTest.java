package org.mirkit.trainablepcen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.engine.TensorLayout;
import org.mirkit.models.engine.contract.DjlLayerContract;
import org.mirkit.testkit.ProviderContract;

class TrainablePcenTest implements ProviderContract<TrainablePcen, Layer>, DjlLayerContract {
  private static final FeatureMap THREE_BANDS = new FeatureMap(1, 3, 8);
  private static final float[] ENERGIES = {
    0, 1, 4, 9, 2, 0, 0, 1, 100, 100, 1, 1, 1, 1, 50, 100, 1e-3f, 0, 2e-3f, 1, 0, 0, 0, 1e3f
  };

  @Override
  public Provider<TrainablePcen, Layer> provider() {
    return TrainablePcenPlugin.TRAINABLE_PCEN;
  }

  @Override
  public TrainablePcen exampleConfig() {
    return new TrainablePcen(0.025, 0.98, 2, 0.5, 1e-6);
  }

  @Override
  public Layer layer() {
    return exampleConfig();
  }

  @Override
  public List<TensorShape> acceptedShapes() {
    return List.of(THREE_BANDS, new FeatureMap(2, 5, 16));
  }

  /** An energy: what is below 0 counts as 0. */
  @Override
  public float inputValue(RandomGenerator random) {
    return random.nextFloat();
  }

  @Override
  public List<TensorShape> refusedShapes() {
    return List.of(new TensorShape.Vector(8), new TensorShape.Sequence(8, 16));
  }

  /** By {@code golden/make_golden.py}; floats of other orders of sums give the tolerance. */
  @Test
  void untrained_layer_equals_librosa() {
    float[] defaults = {
      0,
      4.843076f,
      4.317049f,
      3.824683f,
      1.243406f,
      0,
      0,
      0.7195851f,
      0.3454677f,
      0.3454677f,
      0.003967460f,
      0.004065941f,
      0.004166836f,
      0.004270202f,
      0.2018037f,
      0.3800832f,
      0.2799266f,
      0,
      0.5194766f,
      4.732792f,
      0,
      0,
      0,
      5.265650f
    };
    assertArrayEquals(defaults, output(exampleConfig(), THREE_BANDS, ENERGIES), 1e-4f);
    float[] others = {
      0,
      0.4239321f,
      0.5511303f,
      0.6246975f,
      0.2655732f,
      0,
      0,
      0.2310462f,
      0.7745032f,
      0.7745032f,
      0.0310161f,
      0.0378192f,
      0.0459382f,
      0.0555373f,
      0.7686021f,
      0.9272079f,
      0.0253436f,
      0,
      0.0463761f,
      0.4235445f,
      0,
      0,
      0,
      1.5583069f
    };
    TrainablePcen layer = new TrainablePcen(0.3, 0.6, 0.5, 0.25, 1e-6);
    assertArrayEquals(others, output(layer, THREE_BANDS, ENERGIES), 1e-4f);
  }

  /** The paper's reason: what is ten thousand times louder from its beginning sounds the same. */
  @Test
  void full_gain_control_makes_level_indifferent() {
    TrainablePcen full = new TrainablePcen(0.025, 1, 2, 0.5, 1e-12);
    float[] louder = ENERGIES.clone();
    for (int i = 0; i < louder.length; i++) {
      louder[i] *= 1e4f;
    }
    float[] before = output(full, THREE_BANDS, ENERGIES);
    float[] after = output(full, THREE_BANDS, louder);
    // The first band begins in silence, where the gain has nothing to go by but ε.
    assertArrayEquals(
        Arrays.copyOfRange(before, 1, before.length),
        Arrays.copyOfRange(after, 1, after.length),
        1e-3f);
  }

  @Test
  void silence_stays_silence_and_energies_below_0_count_as_0() {
    assertArrayEquals(new float[24], output(exampleConfig(), THREE_BANDS, new float[24]), 1e-6f);
    float[] below = new float[24];
    Arrays.fill(below, -5);
    assertArrayEquals(new float[24], output(exampleConfig(), THREE_BANDS, below), 1e-6f);
  }

  private static float[] output(TrainablePcen layer, TensorShape shape, float... values) {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray x = manager.create(values, TensorLayout.of(shape, 1));
      Block block = layer.toBlock(shape);
      block.initialize(manager, DataType.FLOAT32, TensorLayout.of(shape, 1));
      return block
          .forward(new ParameterStore(manager, false), new NDList(x), false)
          .singletonOrThrow()
          .toFloatArray();
    }
  }
}
