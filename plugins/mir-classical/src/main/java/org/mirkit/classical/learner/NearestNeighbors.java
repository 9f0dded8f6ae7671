package org.mirkit.classical.learner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.mirkit.api.ModelException;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.common.nearest.KNNModel;
import org.tribuo.common.nearest.KNNTrainer;
import org.tribuo.math.neighbour.NeighboursQueryFactoryType;

/**
 * Answers with the classes of the training examples that are nearest: the share of each among k of
 * them.
 *
 * @param neighbors k
 * @param distance how near
 */
public record NearestNeighbors(int neighbors, VectorDistance distance) implements Learner {

  @Override
  public String describe() {
    return "%d nearest neighbours, %s distance"
        .formatted(neighbors, distance.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Classifier learn(Samples samples, long seed) {
    if (samples.size() < neighbors) {
      throw new ModelException(
          "%d neighbours were asked for, and there are %d training examples; set neighbors to %d or"
                  .formatted(neighbors, samples.size(), samples.size())
              + " less");
    }
    return TribuoClassifier.learn(
        new KNNTrainer<>(
            neighbors,
            distance.distance(),
            1,
            new VotingCombiner(),
            KNNModel.Backend.STREAMS,
            NeighboursQueryFactoryType.BRUTE_FORCE),
        samples);
  }

  @Override
  public Classifier read(Path file, int vectorSize, int classes) throws IOException {
    return TribuoClassifier.read(file, KNNModel.class, vectorSize, classes);
  }
}
