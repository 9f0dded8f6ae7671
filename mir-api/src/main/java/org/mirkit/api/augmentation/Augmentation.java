package org.mirkit.api.augmentation;

import java.util.random.RandomGenerator;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/**
 * A random change to training audio after which the annotation is still true: unchanged for noise,
 * moved with the sound for a pitch shift or a time stretch.
 *
 * <p>Implementations keep no state, take all chance from the generator that they are given, and
 * never write to the arrays of the clip that they are given. The changed sound has the rate and the
 * channels of the original, and at least one sample; its annotation has the original's type.
 */
@FunctionalInterface
@Part(value = "augmentation", summary = "A random change to training audio that keeps labels true")
@API(status = API.Status.STABLE, since = "1.0")
public interface Augmentation {

  /** The changed sound with its annotation; equal random states give bitwise equal results. */
  LabelledClip apply(LabelledClip original, RandomGenerator random);
}
