package org.mirkit.classical.model;

import org.mirkit.classical.learner.Classifier;
import org.mirkit.classical.learner.Samples;

/**
 * How well a classifier answers for samples; NaN without any.
 *
 * @param loss mean cross entropy
 * @param accuracy share whose most probable class is right
 */
record Judgement(double loss, double accuracy) {
  /** A class that gets no vote would else cost infinitely much. */
  private static final double LEAST_PROBABILITY = 1e-7;

  /** Asks the classifier about every sample. */
  static Judgement of(Classifier classifier, Samples samples) {
    double loss = 0;
    int right = 0;
    for (int i = 0; i < samples.size(); i++) {
      double[] probabilities = classifier.probabilities(samples.vectors()[i]);
      int label = samples.labels()[i];
      loss -= Math.log(Math.max(LEAST_PROBABILITY, probabilities[label]));
      right += best(probabilities) == label ? 1 : 0;
    }
    return new Judgement(loss / samples.size(), (double) right / samples.size());
  }

  private static int best(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return best;
  }
}
