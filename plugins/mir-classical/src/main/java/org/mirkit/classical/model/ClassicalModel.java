package org.mirkit.classical.model;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
import org.mirkit.classical.learner.Classifier;
import org.mirkit.classical.learner.Learner;
import org.mirkit.classical.learner.Samples;
import org.mirkit.classical.summary.FeatureSummary;
import org.mirkit.classical.summary.SummaryConfig;

/**
 * The way of music information retrieval before networks (Choi et al. 2017, section 1): an excerpt
 * becomes statistics of its features over time, and a general classifier learns from those. Where a
 * decision is wanted for every frame, a frame is classified by its own values.
 *
 * <p>It learns in one go, from the first epoch of the training examples. With several candidates,
 * the one that is right most often on the validation examples stays; the first of equals.
 */
public final class ClassicalModel implements Model {
  private final SummaryConfig config;
  private final List<Learner> candidates;

  ClassicalModel(SummaryConfig config, List<? extends Learner> candidates) {
    this.config = config;
    this.candidates = List.copyOf(candidates);
  }

  @Override
  public List<LayerShape> summarize(ModelSignature signature) {
    List<String> learners = candidates.stream().map(Learner::describe).toList();
    return vectors(signature).summarize(signature, learners);
  }

  @Override
  public TrainedModel train(ModelSignature signature, TrainingPlan plan, TrainingContext context) {
    long start = System.nanoTime();
    VectorMaker vectors = vectors(signature);
    int classes = signature.head().units();
    SampleReader reader = new SampleReader(vectors, classes, config.framesPerExample());
    Samples heard = reader.read(context.training(), context.seed());
    requireClasses(heard);
    Standardization scale = Standardization.of(heard.vectors());
    Samples training = scaled(heard, scale);
    Samples validation = scaled(reader.read(context.validation(), ~context.seed()), scale);
    Choice choice = Choice.among(candidates, training, validation, context.seed());
    context.listener().epoch(report(choice, training, start));
    return new TrainedClassicalModel(vectors, scale, choice.classifier(), classes);
  }

  private static Samples scaled(Samples samples, Standardization scale) {
    return new Samples(scale.apply(samples.vectors()), samples.labels(), samples.classes());
  }

  private static void requireClasses(Samples samples) {
    if (samples.seenClasses() < 2) {
      throw new ModelException(
          "the training examples have %s; a classifier needs at least two to tell apart: check the"
                  .formatted(samples.size() == 0 ? "no class" : "one class")
              + " dataset and its split");
    }
  }

  private static EpochReport report(Choice choice, Samples training, long start) {
    Judgement onTraining = Judgement.of(choice.classifier(), training);
    Judgement onValidation = choice.onValidation();
    return new EpochReport(
        0,
        onTraining.loss(),
        onValidation.loss(),
        onValidation.accuracy(),
        0,
        (System.nanoTime() - start) / 1e9,
        !Double.isNaN(onValidation.loss()));
  }

  @Override
  public TrainedModel load(ModelSignature signature, Path folder) {
    VectorMaker vectors = vectors(signature);
    int size = vectors.size(signature.input());
    int classes = signature.head().units();
    try {
      Standardization scale =
          Standardization.read(folder.resolve(TrainedClassicalModel.SCALE), size);
      Path file = folder.resolve(TrainedClassicalModel.CLASSIFIER);
      Classifier classifier = candidates.get(0).read(file, size, classes);
      return new TrainedClassicalModel(vectors, scale, classifier, classes);
    } catch (NoSuchFileException e) {
      throw new ModelException("no classifier: " + e.getMessage() + " does not exist", e);
    } catch (IOException e) {
      throw new ModelException("cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private VectorMaker vectors(ModelSignature signature) {
    Head head = signature.head();
    if (head.loss() != Head.Loss.CROSS_ENTROPY) {
      throw new ModelException(
          "the task wants %s, and a classical classifier answers one class a decision; choose a"
                  .formatted(
                      head.loss() == Head.Loss.MEAN_SQUARED_ERROR ? "values" : "several labels")
              + " task with one label, or ridge-regression, random-forest-regression or a stack as the"
              + " model");
    }
    return new VectorMaker(new FeatureSummary(config.statistics()), head.scale());
  }
}
