package org.mirkit.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;

/** A correct model of two classes: a running mean per class; subclasses break it. */
class NearestCentroid implements Model {
  private static final String STATE = "state.bin";
  private static final String CHECKPOINT = "checkpoint.bin";

  @Override
  public List<LayerShape> summarize(ModelSignature signature) {
    int units = signature.head().units();
    return List.of(
        LayerShape.ofWhole(
            "nearest centroid",
            signature.input(),
            new TensorShape.Vector(units),
            units * signature.input().size()));
  }

  @Override
  public TrainedModel train(ModelSignature signature, TrainingPlan plan, TrainingContext context) {
    int size = (int) signature.input().size();
    Path checkpoint = context.checkpoints().resolve(CHECKPOINT);
    float[] state = start(size * signature.head().units(), context.seed());
    int first = 0;
    if (Files.exists(checkpoint)) {
      float[] kept = read(checkpoint, state.length + 1);
      first = (int) kept[state.length];
      System.arraycopy(kept, 0, state, 0, state.length);
    }
    for (int epoch = first; epoch < plan.epochs(); epoch++) {
      learn(state, size, context, epoch);
      float[] kept = java.util.Arrays.copyOf(state, state.length + 1);
      kept[state.length] = epoch + 1;
      write(checkpoint, kept);
      context.listener().epoch(new EpochReport(epoch, 0, 0, 0, 0, 0, true));
      stopIfInterrupted();
    }
    return new Centroids(state, size);
  }

  void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }

  /** Small random centroids, so that the seed matters. */
  float[] start(int length, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] state = new float[length];
    for (int i = 0; i < length; i++) {
      state[i] = random.nextFloat() * 0.01f;
    }
    return state;
  }

  private static void learn(float[] state, int size, TrainingContext context, int epoch) {
    for (int i = 0; i < context.training().size(); i++) {
      Example example = context.training().example(i, epoch);
      int label = ((Targets.Classes) example.targets()).classOf(0);
      float[] values = FeatureChecks.values(example.features());
      for (int j = 0; j < size; j++) {
        state[label * size + j] += 0.1f * (values[j] - state[label * size + j]);
      }
    }
  }

  @Override
  public TrainedModel load(ModelSignature signature, Path folder) {
    int size = (int) signature.input().size();
    return new Centroids(read(folder.resolve(STATE), size * signature.head().units()), size);
  }

  float[] read(Path file, int length) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length != length * Float.BYTES) {
        throw new ModelException(file + " has " + bytes.length + " bytes");
      }
      float[] state = new float[length];
      ByteBuffer.wrap(bytes).asFloatBuffer().get(state);
      return state;
    } catch (IOException e) {
      throw new ModelException("cannot read " + file, e);
    }
  }

  private static void write(Path file, float[] state) {
    ByteBuffer bytes = ByteBuffer.allocate(state.length * Float.BYTES);
    bytes.asFloatBuffer().put(state);
    try {
      Files.write(file, bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was learned: the centroids of the classes side by side. */
  record Centroids(float[] state, int size) implements TrainedModel {
    @Override
    public List<Scores> predict(List<Features> batch) {
      List<Scores> all = new ArrayList<>();
      batch.forEach(features -> all.add(score(FeatureChecks.values(features))));
      return all;
    }

    private Scores score(float[] values) {
      float[] scores = new float[state.length / size];
      for (int i = 0; i < state.length; i++) {
        float difference = values[i % size] - state[i];
        scores[i / size] -= difference * difference;
      }
      return Scores.of(scores.length, scores);
    }

    @Override
    public void save(Path folder) {
      write(folder.resolve(STATE), state);
    }

    @Override
    public void close() {}
  }
}
