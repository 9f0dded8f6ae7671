package org.mirkit.models.train;

import java.util.SplittableRandom;
import org.mirkit.models.network.FeatureBatch;

/**
 * Mixes each example of a batch with the next one, features and targets alike, by a share from
 * Beta(α, α) (Zhang et al. 2018). Batches are shuffled, so that the next one is any other.
 *
 * @param alpha concentration: 0 mixes none, 1 any share alike, more mixes evenly
 */
record Mixup(double alpha) {

  void apply(FeatureBatch features, TargetBatch targets, int examples, SplittableRandom random) {
    if (alpha == 0 || examples < 2) {
      return;
    }
    float[] shares = new float[examples];
    for (int i = 0; i < examples; i++) {
      shares[i] = (float) share(random);
    }
    features.mix(shares);
    targets.mix(shares);
  }

  /** Of Beta(α, α), as the share of one in two draws from Gamma(α). */
  double share(SplittableRandom random) {
    double first = logGamma(random);
    double second = logGamma(random);
    return 1 / (1 + StrictMath.exp(second - first));
  }

  /**
   * Logarithm of a draw from Gamma(α, 1) (Marsaglia and Tsang 2000; their section 6 for α below 1);
   * its logarithm, because draws for a small α are too small for numbers.
   */
  private double logGamma(SplittableRandom random) {
    double boost = alpha < 1 ? StrictMath.log(1 - random.nextDouble()) / alpha : 0;
    double d = (alpha < 1 ? alpha + 1 : alpha) - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double normal = random.nextGaussian();
      double root = 1 + c * normal;
      double cube = root * root * root;
      double uniform = 1 - random.nextDouble();
      if (root > 0
          && StrictMath.log(uniform)
              < normal * normal / 2 + d - d * cube + d * StrictMath.log(cube)) {
        return StrictMath.log(d * cube) + boost;
      }
    }
  }
}
