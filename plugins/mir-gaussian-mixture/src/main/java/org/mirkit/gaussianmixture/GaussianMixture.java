package org.mirkit.gaussianmixture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;

/**
 * A class is a mixture of Gaussians over texture windows, and a track is of the class under which
 * its windows are most likely (Tzanetakis and Cook 2002, "Musical Genre Classification of Audio
 * Signals", section IV). Classes are taken to be equally frequent. It learns in one go from the
 * first epoch, without an engine, so it leaves the plan's epochs alone.
 */
public final class GaussianMixture implements Model {
  /** So that a bin that never moves, as of silence, still has a variance. */
  private static final double LEAST_SPREAD = 1e-6;

  private final GaussianMixtureConfig config;
  private final Textures textures;

  /** A model with the given parameters. */
  public GaussianMixture(GaussianMixtureConfig config) {
    this.config = config;
    this.textures = new Textures(config.textureFrames());
  }

  @Override
  public List<LayerShape> summarize(ModelSignature signature) {
    Head head = signature.head();
    if (head.scale() != DecisionScale.TRACK || head.loss() != Head.Loss.CROSS_ENTROPY) {
      throw new ModelException(
          "gaussian-mixture tells classes of whole tracks apart, but the task wants "
              + head
              + "; use it with a task such as genre");
    }
    long numbers = 1 + 2L * Textures.length(signature);
    return List.of(
        LayerShape.ofWhole(
            config.components() + " Gaussians a class",
            signature.input(),
            new TensorShape.Vector(head.units()),
            head.units() * config.components() * numbers));
  }

  /** It hears windows, however many an excerpt has. */
  @Override
  public void requireTakesShorter(ModelSignature signature) {}

  @Override
  public TrainedModel train(ModelSignature signature, TrainingPlan plan, TrainingContext context) {
    List<List<double[]>> heard = windows(signature, context.training());
    double[] spread = spread(heard, Textures.length(signature));
    var fitting =
        new ExpectationMaximization(
            config.components(), config.iterations(), spread, config.varianceFloor());
    SplittableRandom random = new SplittableRandom(context.seed());
    List<Mixture> mixtures = new ArrayList<>();
    for (List<double[]> ofClass : heard) {
      mixtures.add(fitting.fit(ofClass, random.split()));
    }
    return new TrainedGaussianMixture(textures, mixtures);
  }

  /** The windows of each class. */
  private List<List<double[]>> windows(ModelSignature signature, ExampleSource examples) {
    List<List<double[]>> windows = new ArrayList<>();
    for (int label = 0; label < signature.head().units(); label++) {
      windows.add(new ArrayList<>());
    }
    for (int i = 0; i < examples.size(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while examples are heard");
      }
      Example example = examples.example(i, 0);
      int label = ((Targets.Classes) example.targets()).classOf(0);
      if (label != Targets.Classes.UNSCORED) {
        windows.get(label).addAll(textures.of(example.features()));
      }
    }
    return windows;
  }

  /** The variance of each dimension over all classes. */
  private static double[] spread(List<List<double[]>> classes, int length) {
    List<double[]> all = classes.stream().flatMap(Collection::stream).toList();
    if (all.isEmpty()) {
      throw new ModelException("there is no example whose class is known to learn from");
    }
    double[] spread = new double[length];
    for (int i = 0; i < length; i++) {
      double mean = 0;
      double square = 0;
      for (double[] vector : all) {
        mean += vector[i] / all.size();
      }
      for (double[] vector : all) {
        square += (vector[i] - mean) * (vector[i] - mean) / all.size();
      }
      spread[i] = Math.max(square, LEAST_SPREAD);
    }
    return spread;
  }

  @Override
  public TrainedModel load(ModelSignature signature, Path folder) {
    return new TrainedGaussianMixture(
        textures, MixtureFile.read(folder, signature.head().units(), Textures.length(signature)));
  }
}
