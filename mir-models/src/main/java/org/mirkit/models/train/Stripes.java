package org.mirkit.models.train;

import java.util.SplittableRandom;
import org.mirkit.api.model.Masking;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.network.FeatureBatch;

/**
 * Silences stripes of each example of a batch: widths from 0 to the most, and places, any alike
 * (Park et al. 2019, section 2, without time warping). All channels fall silent together.
 *
 * @param masking how many and how wide
 * @param shape of an example
 */
record Stripes(Masking masking, FeatureMap shape) {

  void apply(FeatureBatch features, int examples, SplittableRandom random) {
    for (int slot = 0; slot < examples; slot++) {
      for (int i = 0; i < masking.bandStripes(); i++) {
        int width = width(masking.bandWidth(), shape.bins(), random);
        int first = random.nextInt(shape.bins() - width + 1);
        features.silence(slot, first, width, 0, features.count(slot));
      }
      for (int i = 0; i < masking.timeStripes(); i++) {
        int width = width(masking.timeWidth(), features.count(slot), random);
        int first = random.nextInt(features.count(slot) - width + 1);
        features.silence(slot, 0, shape.bins(), first, width);
      }
    }
  }

  private static int width(int most, int room, SplittableRandom random) {
    return random.nextInt(Math.min(most, room) + 1);
  }
}
