package org.mirkit.api.augmentation;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.apiguardian.api.API;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;

/**
 * The sounds that a track may be mixed with. The host sees to it that these are never of tracks
 * that are judged by, nor the track itself; equal random states give equal sounds.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface OtherSounds {

  /**
   * Another track that is learned from, whole, drawn at random, with an annotation of the type that
   * the task works on.
   *
   * @param format rate and channels that it is brought to
   * @throws org.mirkit.api.MirException if there is none
   */
  LabelledClip track(AudioFormat format, RandomGenerator random);

  /**
   * A sound in a folder, whole, drawn at random.
   *
   * @param folder one that {@link AugmentationNeeds#backgrounds} names
   * @param format rate and channels that it is brought to
   * @throws org.mirkit.api.MirException if it cannot be read
   */
  AudioClip background(Path folder, AudioFormat format, RandomGenerator random);

  /** No sounds at all: whoever asks is told that there is nothing to mix with. */
  static OtherSounds none() {
    return NoSounds.INSTANCE;
  }
}
