package org.mirkit.representations.augmentation;

import java.util.random.RandomGenerator;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;

/** Does a change with some probability, else nothing. */
public final class Sometimes implements Augmentation {
  private final double probability;
  private final Augmentation change;

  /** The given change, so often. */
  public Sometimes(SometimesConfig config) {
    probability = config.probability();
    change = config.change();
  }

  @Override
  public AugmentationNeeds needs() {
    return change.needs();
  }

  @Override
  public LabelledClip apply(LabelledClip original, RandomGenerator random) {
    return apply(original, OtherSounds.none(), random);
  }

  @Override
  public LabelledClip apply(LabelledClip original, OtherSounds others, RandomGenerator random) {
    return random.nextDouble() < probability ? change.apply(original, others, random) : original;
  }
}
