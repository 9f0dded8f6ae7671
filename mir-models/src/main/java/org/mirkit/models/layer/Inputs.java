package org.mirkit.models.layer;

import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;

/** How layers look at what comes in. */
final class Inputs {

  private Inputs() {}

  /** A feature map as it is; anything else is refused. */
  static FeatureMap map(String layer, TensorShape input) {
    if (input instanceof FeatureMap map) {
      return map;
    }
    throw new ModelException(
        layer
            + " needs a map of channels × bins × frames; put it before layers that give up frequency,"
            + " such as dense, recurrent, flatten and global-pool");
  }

  /** A vector per frame: a feature map gives all its channels and bins. */
  static Sequence perFrame(String layer, TensorShape input) {
    if (input instanceof FeatureMap map) {
      return new Sequence(Math.multiplyExact(map.channels(), map.bins()), map.frames());
    }
    if (input instanceof Sequence sequence) {
      return sequence;
    }
    throw new ModelException(
        layer
            + " needs frames and a vector has none left; put it before flatten, global-pool and"
            + " recurrent with output last");
  }

  /** What normalisation and statistics are kept for: channels of a map, else units. */
  static int channels(TensorShape input) {
    if (input instanceof FeatureMap map) {
      return map.channels();
    }
    return input instanceof Sequence sequence ? sequence.units() : Math.toIntExact(input.size());
  }
}
