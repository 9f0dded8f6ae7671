package org.mirkit.representations.augmentation;

import java.util.List;
import java.util.random.RandomGenerator;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;

/** Does several changes one after another, so that they can be chosen together. */
public final class Sequence implements Augmentation {
  private final List<Augmentation> steps;

  /** The given changes; none of them leaves all as it is. */
  public Sequence(List<Augmentation> steps) {
    this.steps = List.copyOf(steps);
  }

  @Override
  public AugmentationNeeds needs() {
    return AugmentationNeeds.of(steps);
  }

  @Override
  public LabelledClip apply(LabelledClip original, RandomGenerator random) {
    return apply(original, OtherSounds.none(), random);
  }

  @Override
  public LabelledClip apply(LabelledClip original, OtherSounds others, RandomGenerator random) {
    LabelledClip changed = original;
    for (Augmentation step : steps) {
      changed = step.apply(changed, others, random);
    }
    return changed;
  }
}
