package org.mirkit.api.data;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.mirkit.api.audio.AudioClip;

/** Where a track's sound comes from. */
@API(status = API.Status.STABLE, since = "1.0")
public sealed interface AudioSource {

  /** A short name for messages: the path, or what is rendered. */
  String name();

  /**
   * Sound in a file, for whichever decoder accepts it.
   *
   * @param path an existing file
   * @param channel the one channel that is heard, counted from 0, where the others are something
   *     else, such as the accompaniment beside a voice; empty when the file is heard as it is
   */
  record File(Path path, OptionalInt channel) implements AudioSource {

    /** Refuses channels that there cannot be. */
    public File {
      if (channel.isPresent() && channel.getAsInt() < 0) {
        throw new IllegalArgumentException(
            "found channel %s; expected 0 or more".formatted(channel));
      }
    }

    /** A file with all its channels. */
    public File(Path path) {
      this(path, OptionalInt.empty());
    }

    /** One channel of a file, counted from 0. */
    public static File channel(Path path, int channel) {
      return new File(path, OptionalInt.of(channel));
    }

    @Override
    public String name() {
      return channel.isPresent() ? path + ", channel " + (channel.getAsInt() + 1) : path.toString();
    }
  }

  /**
   * Sound that is made when it is asked for.
   *
   * @param recipe identifies the sound completely: equal recipes MUST give bitwise equal clips
   * @param renderer makes the clip; called from any thread, any number of times
   */
  record Rendered(String recipe, Supplier<AudioClip> renderer) implements AudioSource {
    @Override
    public String name() {
      return recipe;
    }
  }
}
