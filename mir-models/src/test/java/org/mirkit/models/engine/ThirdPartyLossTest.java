package org.mirkit.models.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.Loss;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.stack.StackModel;
import org.mirkit.models.train.Adam;

/** A loss as a stranger would write it, with the public SPI alone. */
class ThirdPartyLossTest {
  private static final int EPOCHS = 300;

  @TempDir Path folder;

  /** The pinball loss, whose best answer is a quantile of the targets. */
  record Pinball(@Param(value = "Which quantile", defaultValue = "0.5") double quantile)
      implements DjlLoss {
    @Override
    public void requireSuits(Head head) {
      if (head.loss() != Head.Loss.MEAN_SQUARED_ERROR) {
        throw new ModelException("the pinball loss is for values");
      }
    }

    @Override
    public NDArray mean(NDArray outputs, LossTargets targets) {
      NDArray over = targets.values().sub(outputs);
      NDArray each = over.mul(quantile).maximum(over.mul(quantile - 1));
      return each.mul(targets.weights()).sum().div(targets.total());
    }
  }

  /** Data without a meaning. */
  record Silent() implements Loss {
    @Override
    public void requireSuits(Head head) {}
  }

  @Test
  void a_strangers_loss_is_provided_and_learned_from() {
    Loss loss =
        new RecordLossProvider<>("pinball", "A quantile", Pinball.class).create(new Pinball(0.9));
    List<Example> examples = Synthetic.tracks(1, 1).examples();
    Synthetic.Source source =
        new Synthetic.Source(
            java.util.stream.IntStream.range(0, 40)
                .mapToObj(
                    i -> new Example(examples.get(0).features(), Targets.Values.of(1, i % 10)))
                .toList());
    Head head =
        new Head(1, Head.Activation.LINEAR, Head.Loss.MEAN_SQUARED_ERROR, DecisionScale.TRACK);
    ModelSignature signature =
        new ModelSignature(Synthetic.signature(DecisionScale.TRACK).input(), head);
    TrainingPlan plan =
        TrainingPlan.of(EPOCHS, 40, Adam.withLearningRate(0.02))
            .withPatience(EPOCHS)
            .withLoss(loss);
    try (TrainedModel model =
        new StackModel(List.of(new Flatten(), new Dense(4, 0, Activation.TANH)))
            .train(
                signature,
                plan,
                Synthetic.context(source, source, folder, TrainingListener.SILENT))) {
      List<Scores> scores = model.predict(List.of(examples.get(0).features()));
      assertEquals(8.5, scores.get(0).at(0, 0), 1, "the 90th percentile of 0 to 9");
    }
  }

  @Test
  void a_loss_that_refuses_the_head_or_means_nothing_is_named_before_training() {
    ModelException refused = assertThrows(ModelException.class, () -> train(new Pinball(0.5)));
    assertTrue(refused.getMessage().contains("for values"), refused.getMessage());
    ModelException silent = assertThrows(ModelException.class, () -> train(new Silent()));
    assertTrue(silent.getMessage().contains("Silent"), silent.getMessage());
  }

  private void train(Loss loss) {
    Synthetic.Source source = Synthetic.tracks(8, 1);
    new StackModel(List.of(new Flatten()))
        .train(
            Synthetic.signature(DecisionScale.TRACK),
            TrainingPlan.of(1, 8, Adam.withLearningRate(0.01)).withLoss(loss),
            Synthetic.context(source, source, folder, TrainingListener.SILENT))
        .close();
  }
}
