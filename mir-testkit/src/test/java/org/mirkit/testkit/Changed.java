package org.mirkit.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/** A trained model that answers otherwise than it learned. */
record Changed(TrainedModel model, BiFunction<TrainedModel, List<Features>, List<Scores>> change)
    implements TrainedModel {

  /** A model whose answers are changed, trained or loaded. */
  static Model answers(UnaryOperator<List<Scores>> change) {
    return model((model, batch) -> change.apply(model.predict(batch)));
  }

  /** A model that answers in some way with the help of the right one. */
  static Model model(BiFunction<TrainedModel, List<Features>, List<Scores>> change) {
    return wrapped(model -> new Changed(model, change));
  }

  /** A model that is the right one with something around it, trained or loaded. */
  static Model wrapped(UnaryOperator<TrainedModel> wrapping) {
    return new NearestCentroid() {
      @Override
      public TrainedModel train(
          ModelSignature signature, TrainingPlan plan, TrainingContext context) {
        return wrapping.apply(super.train(signature, plan, context));
      }

      @Override
      public TrainedModel load(ModelSignature signature, Path folder) {
        return wrapping.apply(super.load(signature, folder));
      }
    };
  }

  @Override
  public List<Scores> predict(List<Features> batch) {
    return change.apply(model, batch);
  }

  @Override
  public void save(Path folder) {
    model.save(folder);
  }

  @Override
  public void close() {
    model.close();
  }
}
