package org.mirkit.models.engine.contract;

import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.engine.TensorLayout;

/** Where time lies in the values of one example, laid out as {@link TensorLayout} says. */
final class TimeAxis {
  private TimeAxis() {}

  /** Frames of an example; 0 for a vector. */
  static int frames(TensorShape shape) {
    if (shape instanceof FeatureMap map) {
      return map.frames();
    }
    return shape instanceof Sequence sequence ? sequence.frames() : 0;
  }

  /** Bins of a map, or units. */
  static int bins(TensorShape shape) {
    if (shape instanceof FeatureMap map) {
      return map.bins();
    }
    return shape instanceof Sequence sequence ? sequence.units() : (int) shape.size();
  }

  /** Channels of a map; 1 for all else. */
  static int channels(TensorShape shape) {
    return shape instanceof FeatureMap map ? map.channels() : 1;
  }

  /** The same shape of so many frames; not for vectors. */
  static TensorShape ofFrames(TensorShape shape, int frames) {
    return shape instanceof FeatureMap map
        ? new FeatureMap(map.channels(), map.bins(), frames)
        : new Sequence(bins(shape), frames);
  }

  /** The index of a value. */
  static int place(TensorShape shape, int channel, int bin, int frame) {
    return shape instanceof FeatureMap map
        ? (channel * map.bins() + bin) * map.frames() + frame
        : frame * bins(shape) + bin;
  }

  /** The first frames that both shapes have, in values of the second and 0 elsewhere. */
  static float[] copy(float[] values, TensorShape from, TensorShape to) {
    float[] copy = new float[(int) to.size()];
    for (int frame = 0; frame < Math.min(frames(from), frames(to)); frame++) {
      for (int channel = 0; channel < channels(from); channel++) {
        for (int bin = 0; bin < bins(from); bin++) {
          copy[place(to, channel, bin, frame)] = values[place(from, channel, bin, frame)];
        }
      }
    }
    return copy;
  }
}
