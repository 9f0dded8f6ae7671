package org.mirkit.representations.combine;

/** What a group of values is scaled by. */
public enum NormalizeMethod {
  /** Mean 0 and standard deviation 1. */
  STANDARD {
    @Override
    Scaling of(Extent extent) {
      double deviation = extent.deviation();
      return new Scaling(extent.mean(), extent.varies(deviation) ? deviation : 1);
    }
  },
  /** Mean 0. */
  MEAN {
    @Override
    Scaling of(Extent extent) {
      return new Scaling(extent.mean(), 1);
    }
  },
  /** From 0 to 1. */
  MIN_MAX {
    @Override
    Scaling of(Extent extent) {
      double range = extent.maximum() - extent.minimum();
      return new Scaling(extent.minimum(), extent.varies(range) ? range : 1);
    }
  },
  /** Sum of amounts 1. */
  L1 {
    @Override
    Scaling of(Extent extent) {
      return byNorm(extent.sumOfAmounts());
    }
  },
  /** Sum of squares 1. */
  L2 {
    @Override
    Scaling of(Extent extent) {
      return byNorm(Math.sqrt(extent.sumOfSquares()));
    }
  },
  /** Largest amount 1. */
  MAX {
    @Override
    Scaling of(Extent extent) {
      return byNorm(extent.largestAmount());
    }
  };

  /** How the values of a group are changed; a group that says nothing keeps its scale. */
  abstract Scaling of(Extent extent);

  /** As librosa's {@code normalize}: what is smaller than any normal float is left as it is. */
  private static Scaling byNorm(double norm) {
    return new Scaling(0, norm < Float.MIN_NORMAL ? 1 : norm);
  }

  /**
   * A value becomes (value − shift) / scale.
   *
   * @param shift subtracted first
   * @param scale not 0
   */
  record Scaling(double shift, double scale) {

    float apply(float value) {
      return (float) ((value - shift) / scale);
    }
  }
}
