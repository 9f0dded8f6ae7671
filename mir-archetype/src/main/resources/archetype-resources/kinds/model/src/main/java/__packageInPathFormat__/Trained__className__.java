package ${package};

import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/** A mean spectrum for each class; probabilities fall with the squared distance to it. */
final class Trained${className} implements TrainedModel {
  private final float[][] centroids;
  private final double sharpness;

  Trained${className}(float[][] centroids, double sharpness) {
    this.centroids = centroids;
    this.sharpness = sharpness;
  }

  @Override
  public List<Scores> predict(List<Features> batch) {
    return batch.stream().map(this::score).toList();
  }

  private Scores score(Features features) {
    float[] spectrum = Spectra.mean(features);
    double[] logits = new double[centroids.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < logits.length; label++) {
      logits[label] = -sharpness * meanSquare(spectrum, centroids[label]);
      highest = Math.max(highest, logits[label]);
    }
    return softmax(logits, highest);
  }

  private static double meanSquare(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double difference = a[i] - b[i];
      sum += difference * difference;
    }
    return sum / a.length;
  }

  private static Scores softmax(double[] logits, double highest) {
    double sum = 0;
    for (int i = 0; i < logits.length; i++) {
      logits[i] = Math.exp(logits[i] - highest);
      sum += logits[i];
    }
    float[] probabilities = new float[logits.length];
    for (int i = 0; i < logits.length; i++) {
      probabilities[i] = (float) (logits[i] / sum);
    }
    return Scores.of(probabilities.length, probabilities);
  }

  @Override
  public void save(Path folder) {
    CentroidFile.write(folder, centroids);
  }

  /** Holds nothing that must be freed. */
  @Override
  public void close() {}
}
