package org.mirkit.runner.leak;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Track;
import org.mirkit.runner.audio.AudioDigest;
import org.mirkit.runner.io.Sha256;

/**
 * Finds tracks with equal bytes of which the same is heard, or equal recipes, and reads as little
 * as will do: sizes first, then a stretch from the middle of equal sizes, then all of what is still
 * alike.
 */
final class EqualFiles {
  private static final int STRETCH_BYTES = 1 << 12;

  private EqualFiles() {}

  /** Something that equal files have in common. */
  private interface Trait {
    String of(AudioSource.File file) throws IOException;
  }

  /**
   * What each track is made of, in so far as it takes to tell it from all others.
   *
   * @return by id; a file that cannot be read is left out, since reading its sound will tell why
   */
  static Map<String, String> digests(List<Track> tracks) {
    Map<String, String> recipes = new TreeMap<>();
    Map<String, AudioSource.File> files = new TreeMap<>();
    for (Track track : tracks) {
      if (track.audio() instanceof AudioSource.File file) {
        files.put(track.id(), file);
      } else {
        recipes.put(track.id(), "recipe " + track.audio().name());
      }
    }
    Map<String, String> sizes =
        traits(files, file -> Long.toString(Files.size(file.path())), files.keySet());
    // Nothing is not the same music as nothing; that it is empty is told when it is decoded.
    sizes.values().removeIf("0"::equals);
    Map<String, String> middles = traits(files, EqualFiles::middle, shared(sizes));
    Map<String, String> contents = traits(files, AudioDigest::ofFile, shared(middles));
    recipes.putAll(contents);
    return recipes;
  }

  private static Map<String, String> traits(
      Map<String, AudioSource.File> files, Trait trait, Iterable<String> ids) {
    Map<String, String> traits = new TreeMap<>();
    for (String id : ids) {
      of(trait, files.get(id)).ifPresent(value -> traits.put(id, value));
    }
    return traits;
  }

  /** Nothing of a file that cannot be read: that is told with its reason when it is decoded. */
  private static Optional<String> of(Trait trait, AudioSource.File file) {
    try {
      return Optional.of(trait.of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Those whose trait another one has too. */
  private static List<String> shared(Map<String, String> traits) {
    Map<String, Integer> counts = new HashMap<>();
    traits.values().forEach(trait -> counts.merge(trait, 1, Integer::sum));
    List<String> ids = new ArrayList<>();
    traits.forEach(
        (id, trait) -> {
          if (counts.get(trait) > 1) {
            ids.add(id);
          }
        });
    return ids;
  }

  /** Of equal sizes, a stretch lies at the same place. */
  private static String middle(AudioSource.File file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.path().toFile(), "r")) {
      byte[] stretch = new byte[(int) Math.min(STRETCH_BYTES, in.length())];
      in.seek((in.length() - stretch.length) / 2);
      in.readFully(stretch);
      return in.length() + " " + Sha256.ofBytes(stretch);
    }
  }
}
