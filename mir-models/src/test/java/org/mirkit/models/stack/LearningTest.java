package org.mirkit.models.stack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.models.Synthetic;
import org.mirkit.models.train.Adam;

class LearningTest {
  private static final TrainingPlan PLAN =
      TrainingPlan.of(25, 16, Adam.withLearningRate(0.01))
          .withPatience(25)
          .withCheckpoints(new Checkpoints(100, 0));

  @TempDir Path checkpoints;

  static Stream<String> tracks() {
    return Stacks.tracks().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("tracks")
  void learns_to_name_the_band_of_a_note(String name) {
    double accuracy =
        accuracy(
            Stacks.tracks().get(name),
            DecisionScale.TRACK,
            Synthetic.tracks(96, 1),
            Synthetic.tracks(60, 2));
    assertTrue(accuracy > 0.9, "accuracy of " + name + ": " + accuracy);
  }

  @Test
  void learns_to_name_the_band_at_every_frame() {
    double accuracy =
        accuracy(
            Stacks.framewise(),
            DecisionScale.FRAME,
            Synthetic.frames(96, 1),
            Synthetic.frames(40, 2));
    assertTrue(accuracy > 0.9, "accuracy: " + accuracy);
  }

  private double accuracy(
      List<Layer> layers,
      DecisionScale scale,
      Synthetic.Source training,
      Synthetic.Source unheard) {
    try (TrainedModel model =
        new StackModel(layers)
            .train(
                Synthetic.signature(scale),
                PLAN,
                Synthetic.context(training, unheard, checkpoints, TrainingListener.SILENT))) {
      List<Scores> scores = model.predict(unheard.features());
      int right = 0;
      int all = 0;
      for (int i = 0; i < scores.size(); i++) {
        Targets.Classes truth = (Targets.Classes) unheard.examples().get(i).targets();
        for (int d = 0; d < truth.decisions(); d++, all++) {
          right += scores.get(i).best(d) == truth.classOf(d) ? 1 : 0;
        }
      }
      return (double) right / all;
    }
  }
}
