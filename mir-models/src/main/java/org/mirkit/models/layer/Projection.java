package org.mirkit.models.layer;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.engine.DjlLayer;

/** The least layer that turns one shape into another: each value is heard at its own place. */
final class Projection {

  private Projection() {}

  /**
   * A linear layer between these shapes.
   *
   * @param steps of the way beside which it stands
   * @return empty if these steps do not lead from one to the other
   */
  static Optional<DjlLayer> between(TensorShape input, TensorShape output, ReceptiveField steps) {
    return candidate(input, output, steps).filter(layer -> layer.outputShape(input).equals(output));
  }

  private static Optional<DjlLayer> candidate(
      TensorShape input, TensorShape output, ReceptiveField steps) {
    if (input instanceof FeatureMap && output instanceof FeatureMap to) {
      return Optional.of(map(to.channels(), steps.binStep(), steps.frameStep()));
    }
    if (input instanceof Sequence && output instanceof Sequence to) {
      return Optional.of(sequence(to.units(), steps.frameStep()));
    }
    return input instanceof Vector && output instanceof Vector to
        ? Optional.of(new Dense(to.units(), 0, Activation.LINEAR))
        : Optional.empty();
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
