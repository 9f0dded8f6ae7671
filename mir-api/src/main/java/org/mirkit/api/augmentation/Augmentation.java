package org.mirkit.api.augmentation;

import java.util.random.RandomGenerator;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/**
 * A random change to training audio after which the annotation is still true: unchanged for noise,
 * moved with the sound for a pitch shift or a time stretch.
 *
 * <p>Implementations keep no state, take all chance from the generator that they are given, and
 * never write to the arrays of the clips that they are given. The changed sound has the rate and
 * the channels of the original, and at least one sample; its annotation has the original's type.
 *
 * <p>What mixes sounds overrides both other methods, and answers the first with {@link
 * OtherSounds#none()}; what does other changes passes other sounds on, and adds up their needs.
 */
@FunctionalInterface
@Part(value = "augmentation", summary = "A random change to training audio that keeps labels true")
@API(status = API.Status.STABLE, since = "1.0")
public interface Augmentation {

  /** The changed sound with its annotation; equal random states give bitwise equal results. */
  LabelledClip apply(LabelledClip original, RandomGenerator random);

  /**
   * The same where other sounds are at hand; this is what hosts call.
   *
   * @param others gives at least what {@link #needs} asks for
   */
  default LabelledClip apply(LabelledClip original, OtherSounds others, RandomGenerator random) {
    return apply(original, random);
  }

  /** What has to be at hand beside a sound in the channels that the representation wants. */
  default AugmentationNeeds needs() {
    return AugmentationNeeds.NOTHING;
  }
}
