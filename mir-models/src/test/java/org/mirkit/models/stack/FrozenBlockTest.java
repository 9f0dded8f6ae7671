package org.mirkit.models.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Dropout;
import org.mirkit.models.layer.GlobalPool;
import org.mirkit.models.layer.LayerGroup;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.train.Adam;
import org.mirkit.models.weights.Tensor;
import org.mirkit.models.weights.TensorFile;

class FrozenBlockTest {
  @TempDir Path folder;

  @Test
  void training_changes_what_follows_a_frozen_block_and_leaves_the_block_alone()
      throws IOException {
    Map<String, Tensor> early = trained(1, true);
    Map<String, Tensor> late = trained(3, true);
    assertEquals(early.keySet(), late.keySet());
    late.forEach(
        (name, tensor) -> {
          float[] before = early.get(name).values();
          if (name.startsWith("layers.1.")) {
            assertArrayEquals(before, tensor.values(), name);
          } else {
            assertFalse(Arrays.equals(before, tensor.values()), name);
          }
        });
    assertTrue(early.containsKey("layers.1.1.norm.running_mean"), early.keySet().toString());
  }

  @Test
  void a_block_that_is_not_frozen_learns() throws IOException {
    float[] before = trained(1, false).get("layers.1.1.weight").values();
    float[] after = trained(3, false).get("layers.1.1.weight").values();
    assertFalse(Arrays.equals(before, after));
  }

  private Map<String, Tensor> trained(int epochs, boolean frozen) throws IOException {
    Path place = Files.createTempDirectory(folder, "run");
    List<Layer> layers =
        List.of(
            new LayerGroup(
                List.of(Stacks.conv(4, true), new Dropout(0.5)), Optional.empty(), frozen),
            new GlobalPool(Pooling.MAX));
    Synthetic.Source source = Synthetic.tracks(24, 1);
    TrainingPlan plan =
        TrainingPlan.of(epochs, 8, Adam.withLearningRate(0.01))
            .withPatience(9)
            .withCheckpoints(new Checkpoints(9, 0));
    try (TrainedModel model =
        new StackModel(layers)
            .train(
                Synthetic.signature(DecisionScale.TRACK),
                plan,
                Synthetic.context(
                    source, Synthetic.tracks(0, 2), place, TrainingListener.SILENT))) {
      model.save(place);
    }
    return TensorFile.read(place.resolve(StackModel.WEIGHTS)).tensors();
  }
}
