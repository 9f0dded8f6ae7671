package org.mirkit.classical.learner;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model of liblinear, written as its text. */
final class LinearClassifier implements Classifier {
  private final Model model;
  private final int classes;

  LinearClassifier(Model model, int classes) {
    this.model = model;
    this.classes = classes;
  }

  /** The vector, and the constant 1 that carries the bias, numbered from 1 as liblinear has it. */
  static Feature[] features(double[] vector) {
    Feature[] features = new Feature[vector.length + 1];
    for (int i = 0; i < vector.length; i++) {
      features[i] = new FeatureNode(i + 1, vector[i]);
    }
    features[vector.length] = new FeatureNode(vector.length + 1, 1);
    return features;
  }

  @Override
  public double[] probabilities(double[] vector) {
    int[] labels = model.getLabels();
    double[] seen = new double[labels.length];
    Linear.predictProbability(model, features(vector), seen);
    double[] probabilities = new double[classes];
    for (int i = 0; i < labels.length; i++) {
      probabilities[labels[i]] = seen[i];
    }
    return probabilities;
  }

  @Override
  public void write(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      Linear.saveModel(out, model);
    }
  }
}
