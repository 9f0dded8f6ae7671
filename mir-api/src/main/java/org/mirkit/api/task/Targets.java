package org.mirkit.api.task;

import java.util.Arrays;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * What a network should say: one entry per decision, so one for a task of track scale and one per
 * frame for a task of frame scale.
 */
@API(status = API.Status.STABLE, since = "1.0")
public sealed interface Targets {

  /** Number of decisions. */
  int decisions();

  /** The targets of some frames; for frame scale only. */
  Targets crop(int first, int count);

  /** A class per decision. */
  final class Classes implements Targets {
    /** The class of a decision that is not scored. */
    public static final int UNSCORED = -1;

    private final int[] classes;

    private Classes(int[] classes) {
      this.classes = classes;
    }

    /** One class index per decision, or {@link #UNSCORED}; the array is copied. */
    public static Classes of(int... classes) {
      return new Classes(classes.clone());
    }

    /** The class of a decision, or {@link #UNSCORED}. */
    public int classOf(int decision) {
      return classes[decision];
    }

    @Override
    public int decisions() {
      return classes.length;
    }

    @Override
    public Classes crop(int first, int count) {
      Objects.checkFromIndexSize(first, count, classes.length);
      return new Classes(Arrays.copyOfRange(classes, first, first + count));
    }
  }

  /** A value per decision and output; NaN for one that is not scored. */
  final class Values implements Targets {
    private final int units;
    private final float[] values;

    private Values(int units, float[] values) {
      this.units = units;
      this.values = values;
    }

    /**
     * Values with the outputs of one decision side by side; the array is copied.
     *
     * @param units outputs per decision
     */
    public static Values of(int units, float... values) {
      if (units < 1 || values.length % units != 0) {
        throw new IllegalArgumentException(values.length + " values are not rows of " + units);
      }
      return new Values(units, values.clone());
    }

    /** Outputs per decision. */
    public int units() {
      return units;
    }

    /** The value for one output of a decision. */
    public float at(int decision, int unit) {
      return values[decision * units + unit];
    }

    @Override
    public int decisions() {
      return values.length / units;
    }

    @Override
    public Values crop(int first, int count) {
      Objects.checkFromIndexSize(first, count, decisions());
      return new Values(units, Arrays.copyOfRange(values, first * units, (first + count) * units));
    }
  }
}
