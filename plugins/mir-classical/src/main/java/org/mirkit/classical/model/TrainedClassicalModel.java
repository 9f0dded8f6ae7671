package org.mirkit.classical.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;
import org.mirkit.classical.learner.Classifier;

/** A classifier, with the scale of the vectors that it learned from. */
final class TrainedClassicalModel implements TrainedModel {
  /** Mean and deviation of the training vectors. */
  static final String SCALE = "standardization.txt";

  /** What the library wrote. */
  static final String CLASSIFIER = "classifier";

  private final VectorMaker vectors;
  private final Standardization scale;
  private final Classifier classifier;
  private final int classes;

  TrainedClassicalModel(
      VectorMaker vectors, Standardization scale, Classifier classifier, int classes) {
    this.vectors = vectors;
    this.scale = scale;
    this.classifier = classifier;
    this.classes = classes;
  }

  @Override
  public List<Scores> predict(List<Features> batch) {
    return batch.stream().map(this::answer).toList();
  }

  private Scores answer(Features features) {
    boolean perFrame = vectors.scale() == DecisionScale.FRAME;
    int decisions = perFrame ? features.frames() : 1;
    float[] scores = new float[decisions * classes];
    for (int decision = 0; decision < decisions; decision++) {
      double[] vector = perFrame ? vectors.ofFrame(features, decision) : vectors.ofWhole(features);
      double[] probabilities = classifier.probabilities(scale.apply(vector));
      for (int unit = 0; unit < classes; unit++) {
        scores[decision * classes + unit] = (float) probabilities[unit];
      }
    }
    return Scores.of(classes, scores);
  }

  @Override
  public void save(Path folder) {
    try {
      scale.write(folder.resolve(SCALE));
      classifier.write(folder.resolve(CLASSIFIER));
    } catch (IOException e) {
      throw new ModelException("cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    // Nothing is held but memory of the JVM's own.
  }
}
