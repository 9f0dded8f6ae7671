package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;

/** Gives sounds of others, and remembers how they were. Used by one thread. */
final class RememberedSounds implements OtherSounds {
  private final OtherSounds sounds;
  private final List<AudioClip> given = new ArrayList<>();
  private final List<AudioClip> copies = new ArrayList<>();

  RememberedSounds(OtherSounds sounds) {
    this.sounds = sounds;
  }

  @Override
  public LabelledClip track(AudioFormat format, RandomGenerator random) {
    LabelledClip track = sounds.track(format, random);
    remember(track.clip());
    return track;
  }

  @Override
  public AudioClip background(Path folder, AudioFormat format, RandomGenerator random) {
    return remember(sounds.background(folder, format, random));
  }

  private AudioClip remember(AudioClip clip) {
    given.add(clip);
    copies.add(Sounds.copy(clip));
    return clip;
  }

  void requireUntouched() {
    assertEquals(copies, given, "the samples of another sound");
  }
}
