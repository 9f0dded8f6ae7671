package org.mirkit.api.data;

import java.nio.file.Path;
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
   */
  record File(Path path) implements AudioSource {
    @Override
    public String name() {
      return path.toString();
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
