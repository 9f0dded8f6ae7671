package org.mirkit.classical.learner;

import org.tribuo.math.distance.CosineDistance;
import org.tribuo.math.distance.Distance;
import org.tribuo.math.distance.L1Distance;
import org.tribuo.math.distance.L2Distance;

/** How far two vectors are from each other. */
public enum VectorDistance {
  /** Root of the sum of squared differences. */
  EUCLIDEAN(new L2Distance()),
  /** Sum of absolute differences. */
  MANHATTAN(new L1Distance()),
  /** One less the cosine of the angle between them. */
  COSINE(new CosineDistance());

  private final Distance distance;

  VectorDistance(Distance distance) {
    this.distance = distance;
  }

  Distance distance() {
    return distance;
  }
}
