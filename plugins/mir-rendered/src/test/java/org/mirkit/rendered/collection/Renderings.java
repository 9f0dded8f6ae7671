package org.mirkit.rendered.collection;

import java.util.List;
import java.util.Optional;
import org.mirkit.rendered.TinyFont;
import org.mirkit.rendered.sound.SoundConfig;

/** Ways to render, with a SoundFont that is there on every machine. */
final class Renderings {
  private Renderings() {}

  /** So many seconds of at most so many songs. */
  static RenderingConfig of(double seconds, Optional<Integer> limit) {
    return of(seconds, ExcerptPlace.START, List.of(), limit);
  }

  static RenderingConfig of(
      double seconds, ExcerptPlace place, List<Integer> programs, Optional<Integer> limit) {
    return new RenderingConfig(
        sound(16000), programs, List.of(), Optional.of(seconds), place, limit, 1);
  }

  /** Mono, in a dry room. */
  static SoundConfig sound(int sampleRateHz) {
    return new SoundConfig(Optional.of(TinyFont.file()), sampleRateHz, false, false, false);
  }
}
