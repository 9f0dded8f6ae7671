package org.mirkit.runner.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirkit.api.ConfigException;
import org.mirkit.runner.audio.SoundFiles;

/** Where the features of each sound file go: below one folder, by the file's own path. */
public final class ExportTargets {

  private ExportTargets() {}

  /**
   * A place, without extension, for each file. Files that differ in their extension alone keep it:
   * {@code song.mp3} and {@code song.wav} go to {@code song.mp3.npy} and {@code song.wav.npy}.
   *
   * @throws ConfigException if two files would still be written to one place
   */
  public static Map<Path, Path> of(List<SoundFiles.Found> files, Path out) {
    Map<Path, Set<Path>> byStem = new LinkedHashMap<>();
    for (SoundFiles.Found found : files) {
      byStem.computeIfAbsent(stem(found.relative()), s -> new LinkedHashSet<>()).add(found.file());
    }
    Map<Path, Path> targets = new LinkedHashMap<>();
    Map<Path, Path> taken = new LinkedHashMap<>();
    for (SoundFiles.Found found : files) {
      Path stem = stem(found.relative());
      Path target = out.resolve(byStem.get(stem).size() > 1 ? found.relative() : stem);
      Path other = taken.putIfAbsent(target, found.file());
      if (other != null && !other.equals(found.file())) {
        throw new ConfigException(
            "%s and %s would both be written to %s; run them with different --out"
                .formatted(other, found.file(), target));
      }
      targets.put(found.file(), target);
    }
    return targets;
  }

  private static Path stem(Path file) {
    return file.resolveSibling(file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]+$", ""));
  }
}
