package org.mirkit.api.augmentation;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;

/** Refuses to give what is not there. */
enum NoSounds implements OtherSounds {
  INSTANCE;

  @Override
  public LabelledClip track(AudioFormat format, RandomGenerator random) {
    throw new DataException("there are no other tracks here to mix this one with");
  }

  @Override
  public AudioClip background(Path folder, AudioFormat format, RandomGenerator random) {
    throw new DataException(folder + ": sounds of folders cannot be mixed in here");
  }
}
