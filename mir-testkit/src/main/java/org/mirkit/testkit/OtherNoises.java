package org.mirkit.testkit;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;
import org.mirkit.api.data.Annotation;

/**
 * Noises of many lengths, shorter and longer than a second.
 *
 * @param annotation what is said about each
 */
record OtherNoises(Annotation annotation) implements OtherSounds {
  private static final int LENGTHS = 8;

  @Override
  public LabelledClip track(AudioFormat format, RandomGenerator random) {
    return new LabelledClip(noise(format, random), annotation);
  }

  @Override
  public AudioClip background(Path folder, AudioFormat format, RandomGenerator random) {
    return noise(format, random);
  }

  private static AudioClip noise(AudioFormat format, RandomGenerator random) {
    int quarters = 1 + random.nextInt(LENGTHS);
    return Sounds.noise(format, quarters * format.sampleRateHz() / 4);
  }
}
