package org.mirkit.models.loss;

import java.util.List;
import org.mirkit.api.model.LossProvider;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.engine.RecordLossProvider;

/** The losses that come with mirkit; a new one is a record and a line here. */
public final class Losses {

  private Losses() {}

  /** A provider for each. */
  public static List<LossProvider<?>> providers() {
    return List.of(
        new RecordLossProvider<>(
            "cross-entropy", "Negative log likelihood of the true class", CrossEntropy.class),
        new RecordLossProvider<>(
            "binary-cross-entropy",
            "Negative log likelihood of each output's yes or no",
            BinaryCrossEntropy.class),
        new RecordLossProvider<>(
            "focal", "Cross entropy that cares most for what is still wrong", Focal.class),
        new RecordLossProvider<>(
            "mean-squared-error", "Mean squared difference", MeanSquaredError.class),
        new RecordLossProvider<>(
            "concordance", "One minus the concordance correlation coefficient", Concordance.class));
  }

  /** What a task means by the loss that its head names. */
  public static DjlLoss of(Head.Loss loss) {
    return switch (loss) {
      case CROSS_ENTROPY -> new CrossEntropy();
      case BINARY_CROSS_ENTROPY -> new BinaryCrossEntropy();
      case MEAN_SQUARED_ERROR -> new MeanSquaredError();
    };
  }
}
