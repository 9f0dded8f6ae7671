package org.mirkit.gaussianmixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.testkit.ModelContract;
import org.mirkit.testkit.ProviderContract;

class GaussianMixtureTest implements ProviderContract<GaussianMixtureConfig, Model>, ModelContract {
  private static final FeatureSpec ONE_BIN =
      new FeatureSpec(
          AudioFormat.mono(8000), Axis.index("channel", 1), Axis.index("bin", 1), 256, "dB");

  @Override
  public Provider<GaussianMixtureConfig, Model> provider() {
    return GaussianMixturePlugin.GAUSSIAN_MIXTURE;
  }

  @Override
  public GaussianMixtureConfig exampleConfig() {
    return new GaussianMixtureConfig(2, 4, 20, 0.05);
  }

  @Override
  public Model model() {
    return provider().create(exampleConfig());
  }

  /** It has no gradients to follow, so any optimizer will do. */
  @Override
  public TrainingPlan plan() {
    return TrainingPlan.of(2, 8, () -> 0.01);
  }

  @Test
  void window_is_told_by_mean_and_deviation_of_each_bin() {
    Features features = Features.of(ONE_BIN, 5, new float[] {1, 3, 7, 7, 100});
    List<double[]> windows = new Textures(2).of(features);
    assertEquals(2, windows.size(), "the fifth frame is left over");
    assertArrayEquals(new double[] {2, 1}, windows.get(0), 1e-12);
    assertArrayEquals(new double[] {7, 0}, windows.get(1), 1e-12);
  }

  @Test
  void excerpt_that_is_shorter_than_a_window_is_one() {
    Features features = Features.of(ONE_BIN, 2, new float[] {1, 3});
    assertArrayEquals(new double[] {2, 1}, new Textures(43).of(features).get(0), 1e-12);
  }

  @Test
  void class_that_was_never_heard_has_no_probability(@TempDir Path folder) {
    Mixture heard = new Mixture(new double[] {1}, new double[][] {{0, 0}}, new double[][] {{1, 1}});
    Mixture unheard = new Mixture(new double[0], new double[0][], new double[0][]);
    MixtureFile.write(folder, List.of(unheard, heard));
    List<Mixture> read = MixtureFile.read(folder, 2, 2);
    Features features = Features.of(ONE_BIN, 2, new float[] {1, 3});
    Scores scores =
        new TrainedGaussianMixture(new Textures(2), read).predict(List.of(features)).get(0);
    assertEquals(0, scores.at(0, 0));
    assertEquals(1, scores.at(0, 1));
  }

  @Test
  void file_of_another_signature_is_refused_with_its_name(@TempDir Path folder) {
    Mixture one = new Mixture(new double[] {1}, new double[][] {{0}}, new double[][] {{1}});
    MixtureFile.write(folder, List.of(one, one));
    ModelException refused =
        assertThrows(ModelException.class, () -> MixtureFile.read(folder, 1, 1));
    assertTrue(refused.getMessage().contains("mixtures.f64"), refused.getMessage());
  }

  @Test
  void task_that_wants_an_answer_for_every_frame_is_refused_in_words() {
    ModelSignature perFrame =
        new ModelSignature(
            new TensorShape.FeatureMap(1, 8, 16),
            new Head(2, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.FRAME));
    ModelException refused = assertThrows(ModelException.class, () -> model().summarize(perFrame));
    assertTrue(refused.getMessage().contains("whole tracks"), refused.getMessage());
  }
}
