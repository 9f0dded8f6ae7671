package org.mirkit.models.layer;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.engine.DjlLayer;

/** The least layer that turns one shape into another: each value is heard at its own place. */
final class Projection {

  private Projection() {}

  /** A linear layer between these shapes; empty if no stride leads from one to the other. */
  static Optional<DjlLayer> between(TensorShape input, TensorShape output) {
    return candidate(input, output).filter(layer -> layer.outputShape(input).equals(output));
  }

  private static Optional<DjlLayer> candidate(TensorShape input, TensorShape output) {
    if (input instanceof FeatureMap from && output instanceof FeatureMap to) {
      int bins = stride(from.bins(), to.bins());
      return Optional.of(map(to.channels(), bins, stride(from.frames(), to.frames())));
    }
    if (input instanceof Sequence from && output instanceof Sequence to) {
      return Optional.of(sequence(to.units(), stride(from.frames(), to.frames())));
    }
    return input instanceof Vector && output instanceof Vector to
        ? Optional.of(new Dense(to.units(), 0, Activation.LINEAR))
        : Optional.empty();
  }

  private static int stride(int from, int to) {
    return (from + to - 1) / to;
  }

  private static DjlLayer map(int channels, int binStride, int frameStride) {
    return new Conv(
        channels,
        List.of(1, 1),
        List.of(binStride, frameStride),
        Padding.SAME,
        false,
        Activation.LINEAR);
  }

  private static DjlLayer sequence(int units, int stride) {
    return new Conv1d(units, 1, stride, 1, 1, Padding.SAME, false, Activation.LINEAR);
  }
}
