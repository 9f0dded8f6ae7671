package org.mirkit.representations.augmentation;

import java.util.List;
import java.util.random.RandomGenerator;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;

/** Does one of several changes, each as likely as the others. */
public final class RandomChoice implements Augmentation {
  private final List<Augmentation> choices;

  /** One of the given changes. */
  public RandomChoice(RandomChoiceConfig config) {
    choices = List.copyOf(config.choices());
  }

  @Override
  public AugmentationNeeds needs() {
    return AugmentationNeeds.of(choices);
  }

  @Override
  public LabelledClip apply(LabelledClip original, RandomGenerator random) {
    return apply(original, OtherSounds.none(), random);
  }

  @Override
  public LabelledClip apply(LabelledClip original, OtherSounds others, RandomGenerator random) {
    return choices.get(random.nextInt(choices.size())).apply(original, others, random);
  }
}
