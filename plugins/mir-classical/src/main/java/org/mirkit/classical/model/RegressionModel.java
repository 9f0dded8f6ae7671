package org.mirkit.classical.model;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.Head;
import org.mirkit.classical.learner.Regressor;
import org.mirkit.classical.learner.ValueLearner;
import org.mirkit.classical.learner.ValueSamples;
import org.mirkit.classical.summary.FeatureSummary;
import org.mirkit.classical.summary.SummaryConfig;

/**
 * {@link ClassicalModel} for tasks that want values: an excerpt becomes statistics of its features
 * over time, and a general regression learns from those. Several labels at once are values as well,
 * 0 or 1 each; answers are kept inside then.
 *
 * <p>It learns in one go, from the first epoch of the training examples. With several candidates,
 * the one with the least squared error on the validation examples stays; the first of equals.
 */
public final class RegressionModel implements Model {
  private final SummaryConfig config;
  private final List<ValueLearner> candidates;

  RegressionModel(SummaryConfig config, List<? extends ValueLearner> candidates) {
    this.config = config;
    this.candidates = List.copyOf(candidates);
  }

  @Override
  public List<LayerShape> summarize(ModelSignature signature) {
    List<String> learners = candidates.stream().map(ValueLearner::describe).toList();
    return vectors(signature).summarize(signature, learners);
  }

  @Override
  public TrainedModel train(ModelSignature signature, TrainingPlan plan, TrainingContext context) {
    long start = System.nanoTime();
    VectorMaker vectors = vectors(signature);
    int outputs = signature.head().units();
    ValueReader reader =
        new ValueReader(new DecisionWalk(vectors, config.framesPerExample()), outputs);
    ValueSamples heard = reader.read(context.training(), context.seed());
    requireValues(heard, signature.outputs());
    Standardization scale = Standardization.of(heard.vectors());
    ValueSamples training = scaled(heard, scale);
    ValueSamples validation = scaled(reader.read(context.validation(), ~context.seed()), scale);
    ValueChoice choice = ValueChoice.among(candidates, training, validation, context.seed());
    context.listener().epoch(report(choice, training, start));
    return trained(signature, vectors, scale, choice.regressor());
  }

  private static ValueSamples scaled(ValueSamples samples, Standardization scale) {
    return new ValueSamples(scale.apply(samples.vectors()), samples.values(), samples.outputs());
  }

  private static void requireValues(ValueSamples samples, List<String> names) {
    for (int output = 0; output < samples.outputs(); output++) {
      int column = output;
      if (Arrays.stream(samples.values()).allMatch(row -> Double.isNaN(row[column]))) {
        throw new ModelException(
            "no training example has a value for '%s'; check the dataset and its split"
                .formatted(names.get(output)));
      }
    }
  }

  private static EpochReport report(ValueChoice choice, ValueSamples training, long start) {
    return new EpochReport(
        0,
        ValueChoice.meanSquaredError(choice.regressor(), training),
        choice.validationError(),
        Double.NaN,
        0,
        (System.nanoTime() - start) / 1e9,
        !Double.isNaN(choice.validationError()));
  }

  private static TrainedModel trained(
      ModelSignature signature, VectorMaker vectors, Standardization scale, Regressor regressor) {
    boolean shares = signature.head().activation() == Head.Activation.SIGMOID;
    return new TrainedClassicalModel(
        vectors,
        scale,
        shares ? new ShareRegressor(regressor) : regressor,
        signature.head().units());
  }

  @Override
  public TrainedModel load(ModelSignature signature, Path folder) {
    VectorMaker vectors = vectors(signature);
    int size = vectors.size(signature.input());
    try {
      Standardization scale =
          Standardization.read(folder.resolve(TrainedClassicalModel.SCALE), size);
      Path file = folder.resolve(TrainedClassicalModel.CLASSIFIER);
      Regressor regressor = candidates.get(0).read(file, size, signature.head().units());
      return trained(signature, vectors, scale, regressor);
    } catch (NoSuchFileException e) {
      throw new ModelException("no regression: " + e.getMessage() + " does not exist", e);
    } catch (IOException e) {
      throw new ModelException("cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private VectorMaker vectors(ModelSignature signature) {
    Head head = signature.head();
    if (head.loss() == Head.Loss.CROSS_ENTROPY) {
      throw new ModelException(
          "the task wants one class a decision, and a regression answers with values; choose a"
              + " classifier, such as random-forest or svm");
    }
    return new VectorMaker(new FeatureSummary(config.statistics()), head.scale());
  }
}
