package ${package};

import java.nio.file.Path;
import java.util.List;
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
 * A class is its mean spectrum, and a track is of the class whose mean is nearest (Rocchio 1971).
 * It learns in one go, without an engine, so it leaves the plan's epochs alone.
 */
public final class ${className} implements Model {
  private final ${className}Config config;

  /** A model with the given parameters. */
  public ${className}(${className}Config config) {
    this.config = config;
  }

  @Override
  public List<LayerShape> summarize(ModelSignature signature) {
    Head head = signature.head();
    if (head.scale() != DecisionScale.TRACK || head.loss() != Head.Loss.CROSS_ENTROPY) {
      throw new ModelException(
          "${artifactId} tells classes of whole tracks apart, but the task wants "
              + head
              + "; use it with a task such as genre");
    }
    return List.of(
        LayerShape.ofWhole(
            "nearest mean spectrum",
            signature.input(),
            new TensorShape.Vector(head.units()),
            (long) head.units() * Spectra.length(signature)));
  }

  @Override
  public TrainedModel train(ModelSignature signature, TrainingPlan plan, TrainingContext context) {
    float[][] centroids = new float[signature.head().units()][Spectra.length(signature)];
    int[] counts = new int[centroids.length];
    ExampleSource examples = context.training();
    for (int i = 0; i < examples.size(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted");
      }
      add(examples.example(i, 0), centroids, counts);
    }
    return new Trained${className}(centroids, config.sharpness());
  }

  /** Moves the mean of a class by one example: m += (x - m) / n. */
  private static void add(Example example, float[][] centroids, int[] counts) {
    int label = ((Targets.Classes) example.targets()).classOf(0);
    if (label == Targets.Classes.UNSCORED) {
      return;
    }
    counts[label]++;
    float[] spectrum = Spectra.mean(example.features());
    float[] centroid = centroids[label];
    for (int i = 0; i < centroid.length; i++) {
      centroid[i] += (spectrum[i] - centroid[i]) / counts[label];
    }
  }

  @Override
  public TrainedModel load(ModelSignature signature, Path folder) {
    float[][] centroids =
        CentroidFile.read(folder, signature.head().units(), Spectra.length(signature));
    return new Trained${className}(centroids, config.sharpness());
  }
}
