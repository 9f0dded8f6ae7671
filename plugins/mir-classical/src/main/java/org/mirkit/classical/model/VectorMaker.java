package org.mirkit.classical.model;

import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.classical.summary.FeatureSummary;

/**
 * Makes the vectors that a classifier hears: statistics of a whole excerpt at track scale, the
 * values of one frame at frame scale.
 */
record VectorMaker(FeatureSummary summary, DecisionScale scale) {

  /** Numbers in a vector. */
  int size(FeatureMap input) {
    int rows = input.channels() * input.bins();
    return scale == DecisionScale.TRACK ? summary.sizeOfWhole(rows) : rows;
  }

  /** The vector of an excerpt. */
  double[] ofWhole(Features features) {
    return finite(summary.ofWhole(features));
  }

  /** The vector of a frame. */
  double[] ofFrame(Features features, int frame) {
    return finite(summary.ofFrame(features, frame));
  }

  /** Some learners would never end on a NaN. */
  private static double[] finite(double[] vector) {
    for (double value : vector) {
      if (!Double.isFinite(value)) {
        throw new ModelException(
            "a feature is %s; a classifier needs finite ones: look for it with mir features"
                .formatted(value));
      }
    }
    return vector;
  }
}
