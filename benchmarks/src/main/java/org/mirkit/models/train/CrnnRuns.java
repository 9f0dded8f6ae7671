package org.mirkit.models.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets.Classes;
import org.mirkit.benchmarks.Crnn;
import org.mirkit.benchmarks.MusicExcerpts;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.loss.CrossEntropy;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.stack.StackModel;
import org.mirkit.models.weights.Tensor;
import org.mirkit.models.weights.TensorFile;

/** A network that learns the same batch again and again, and one that stays as it was. */
final class CrnnRuns {
  private static final double LEARNING_RATE = 0.001;

  private final TrainingState learner;
  private final Step step;
  private final Batch batch;
  private final TrainedModel still;
  private final List<Features> excerpts;

  private CrnnRuns(
      TrainingState learner, Batch batch, TrainedModel still, List<Features> excerpts) {
    this.learner = learner;
    this.step = new Step(learner.network(), new CrossEntropy(), 0);
    this.batch = batch;
    this.still = still;
    this.excerpts = excerpts;
  }

  /** Makes them, and writes what the other side needs into a folder. */
  static CrnnRuns of(Crnn crnn, Path folder) {
    TrainingState learner = learner(crnn);
    MusicExcerpts source = crnn.excerpts(Crnn.BATCH);
    List<Example> examples =
        IntStream.range(0, source.size()).mapToObj(i -> source.example(i, 0)).toList();
    write(learner.network().snapshot(), examples, folder);
    return new CrnnRuns(
        learner,
        batch(crnn, source),
        new StackModel(crnn.layers()).load(crnn.signature(), folder),
        examples.stream().map(Example::features).toList());
  }

  /** As a training of the network begins. */
  static TrainingState learner(Crnn crnn) {
    return TrainingState.of(
        blueprint(crnn), Adam.withLearningRate(LEARNING_RATE), new Chance(7), Optional.empty());
  }

  /** With a head. */
  static Blueprint blueprint(Crnn crnn) {
    List<Layer> layers = new ArrayList<>(crnn.layers());
    layers.add(new Dense(Crnn.CLASSES, 0, true, Activation.LINEAR));
    return Blueprint.of(crnn.signature(), layers);
  }

  private static Batch batch(Crnn crnn, MusicExcerpts source) {
    TrainingContext context =
        new TrainingContext(source, source, 7, Path.of(""), TrainingListener.SILENT);
    Batch batch =
        new Batch(
            new BatchRecipe(
                crnn.signature(),
                context,
                Regularization.NONE,
                OutputWeights.equal(Crnn.CLASSES),
                source.size()));
    batch.fill(new Job(true, 0, 0, EpochOrder.inOrder(source.size())));
    return batch;
  }

  private static void write(Map<String, Tensor> weights, List<Example> examples, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    new TensorFile(Map.of(), weights).write(folder.resolve("weights.safetensors"));
    Features first = examples.get(0).features();
    float[] inputs = new float[examples.size() * first.size()];
    float[] classes = new float[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      examples.get(i).features().copyTo(inputs, i * first.size());
      classes[i] = ((Classes) examples.get(i).targets()).classOf(0);
    }
    long[] shape = {examples.size(), 1, first.spec().bins(), first.frames()};
    Map<String, Tensor> batch = new LinkedHashMap<>();
    batch.put("inputs", new Tensor(shape, inputs));
    batch.put("classes", new Tensor(new long[] {examples.size()}, classes));
    new TensorFile(Map.of(), batch).write(folder.resolve("batch.safetensors"));
  }

  /** One training step; its loss. */
  double step() {
    return step.learn(batch, learner.optimizer(), LEARNING_RATE).loss();
  }

  /** One pass without gradients over the batch; the sum of all first outputs. */
  double predict() {
    return still.predict(excerpts).stream().mapToDouble(CrnnRuns::first).sum();
  }

  private static double first(Scores scores) {
    return scores.at(0, 0);
  }
}
