package org.mirkit.harmonicstacking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.engine.TensorLayout;
import org.mirkit.models.engine.contract.DjlLayerContract;
import org.mirkit.testkit.ProviderContract;

class HarmonicStackingTest implements ProviderContract<HarmonicStacking, Layer>, DjlLayerContract {
  private static final HarmonicStacking OCTAVES =
      new HarmonicStacking(2, List.of(0.5, 1.0, 2.0), Optional.empty());

  @Override
  public Provider<HarmonicStacking, Layer> provider() {
    return HarmonicStackingPlugin.HARMONIC_STACKING;
  }

  @Override
  public HarmonicStacking exampleConfig() {
    return new HarmonicStacking(12, List.of(0.5, 1.0, 2.0, 3.0), Optional.of(24));
  }

  @Override
  public Layer layer() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<TensorShape> acceptedShapes() {
    return List.of(new FeatureMap(1, 48, 5), new FeatureMap(2, 20, 1));
  }

  @Override
  public List<TensorShape> refusedShapes() {
    return List.of(
        new FeatureMap(1, 12, 5), new TensorShape.Sequence(48, 5), new TensorShape.Vector(48));
  }

  @Test
  void partials_of_a_tone_meet_at_the_bin_of_its_fundamental() {
    HarmonicStacking stacking =
        new HarmonicStacking(12, List.of(1.0, 2.0, 3.0, 4.0), Optional.of(20));
    float[] spectrum = new float[48];
    for (int partialBin : new int[] {5, 17, 24, 29}) {
      spectrum[partialBin] = 1;
    }
    float[] stacked = output(stacking, new FeatureMap(1, 48, 1), spectrum);
    for (int channel = 0; channel < 4; channel++) {
      assertEquals(1, stacked[channel * 20 + 5], "partial " + (channel + 1));
    }
  }

  @Test
  void channels_are_all_of_the_first_harmonic_then_all_of_the_next() {
    float[] x = {1, 2, 3, 4, 5, 6};
    float[] expected = {0, 0, 1, 0, 0, 4, 1, 2, 3, 4, 5, 6, 3, 0, 0, 6, 0, 0};
    assertArrayEquals(expected, output(OCTAVES, new FeatureMap(2, 3, 1), x));
  }

  @Test
  void a_bin_learns_from_every_place_that_it_was_laid_to() {
    try (NDManager manager = NDManager.newBaseManager();
        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      NDArray x = manager.ones(new Shape(1, 1, 4, 1));
      x.setRequiresGradient(true);
      Block block = block(OCTAVES, new FeatureMap(1, 4, 1), manager);
      NDArray output =
          block.forward(new ParameterStore(manager, false), new NDList(x), true).singletonOrThrow();
      collector.backward(output.sum());
      assertArrayEquals(new float[] {2, 2, 2, 2}, x.getGradient().toFloatArray());
    }
  }

  @Test
  void value_hears_from_the_lowest_harmonic_to_the_highest() {
    assertEquals(
        new ReceptiveField(12 + 19 + 1, 1, 1, 1), layer().receptiveField(acceptedShapes().get(0)));
  }

  @Test
  void harmonic_beyond_the_map_is_refused_with_its_distance() {
    ModelException refused =
        assertThrows(ModelException.class, () -> layer().outputShape(new FeatureMap(1, 19, 1)));
    assertTrue(refused.getMessage().startsWith("harmonic 3.0 lies 19 bins"), refused.getMessage());
  }

  @Test
  void no_harmonics_are_refused_by_name() {
    ConfigException refused =
        assertThrows(
            ConfigException.class, () -> new HarmonicStacking(12, List.of(), Optional.empty()));
    assertEquals("harmonics", refused.parameter().orElseThrow());
  }

  private static float[] output(HarmonicStacking layer, TensorShape shape, float... values) {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray x = manager.create(values, TensorLayout.of(shape, 1));
      return run(block(layer, shape, manager), x).toFloatArray();
    }
  }

  private static NDArray run(Block block, NDArray x) {
    return block
        .forward(new ParameterStore(x.getManager(), false), new NDList(x), false)
        .singletonOrThrow();
  }

  private static Block block(HarmonicStacking layer, TensorShape shape, NDManager manager) {
    Block block = layer.toBlock(shape);
    block.initialize(manager, DataType.FLOAT32, TensorLayout.of(shape, 1));
    return block;
  }
}
