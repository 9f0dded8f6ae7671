package org.mirkit.gaussianmixture;

import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/**
 * A mixture for each class. Probabilities go by the mean log likelihood of a window, not by the
 * sum: neighbouring windows say nearly the same, and should not make each other's case.
 */
final class TrainedGaussianMixture implements TrainedModel {
  private final Textures textures;
  private final List<Mixture> mixtures;

  TrainedGaussianMixture(Textures textures, List<Mixture> mixtures) {
    this.textures = textures;
    this.mixtures = List.copyOf(mixtures);
  }

  @Override
  public List<Scores> predict(List<Features> batch) {
    return batch.stream().map(this::score).toList();
  }

  private Scores score(Features features) {
    List<double[]> windows = textures.of(features);
    double[] logs = new double[mixtures.size()];
    for (int label = 0; label < logs.length; label++) {
      for (double[] window : windows) {
        logs[label] += mixtures.get(label).logLikelihood(window) / windows.size();
      }
    }
    double sum = Mixture.logSum(logs);
    float[] probabilities = new float[logs.length];
    for (int label = 0; label < logs.length; label++) {
      probabilities[label] = (float) Math.exp(logs[label] - sum);
    }
    return Scores.of(probabilities.length, probabilities);
  }

  @Override
  public boolean servesSeveralThreads() {
    return true;
  }

  @Override
  public void save(Path folder) {
    MixtureFile.write(folder, mixtures);
  }

  /** Holds nothing that must be freed. */
  @Override
  public void close() {}
}
