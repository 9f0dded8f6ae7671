package org.mirkit.classical.model;

import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
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

  /**
   * A model's rows: how its vectors are made, and what learns from them.
   *
   * @param learners the descriptions of all candidates
   */
  List<LayerShape> summarize(ModelSignature signature, List<String> learners) {
    int units = signature.head().units();
    FeatureMap input = signature.input();
    String learner = described(learners);
    if (scale == DecisionScale.FRAME) {
      TensorShape perFrame = new Sequence(units, input.frames());
      return List.of(LayerShape.ofWhole("each frame: " + learner, input, perFrame, 0));
    }
    TensorShape statistics = new Vector(size(input));
    return List.of(
        LayerShape.ofWhole(summary + " over time", input, statistics, 0),
        LayerShape.ofWhole(learner, statistics, new Vector(units), 0));
  }

  private static String described(List<String> learners) {
    int others = learners.size() - 1;
    String first = learners.get(0);
    return others == 0 ? first : "%s, or %d other settings".formatted(first, others);
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
