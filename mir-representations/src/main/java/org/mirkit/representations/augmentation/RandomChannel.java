package org.mirkit.representations.augmentation;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.augmentation.LabelledClip;

/**
 * Gives all channels the sound of one of them, drawn at random: what a single microphone heard. A
 * sound of one channel stays as it is. It asks for the channels that were recorded, so that it has
 * something to choose from where a representation wants one.
 */
public final class RandomChannel implements Augmentation {

  @Override
  public AugmentationNeeds needs() {
    return AugmentationNeeds.ofOwnChannels();
  }

  @Override
  public LabelledClip apply(LabelledClip original, RandomGenerator random) {
    AudioClip clip = original.clip();
    float[][] channels = new float[clip.format().channels()][];
    Arrays.fill(channels, clip.samples(random.nextInt(channels.length)));
    return new LabelledClip(AudioClip.of(clip.sampleRateHz(), channels), original.annotation());
  }
}
