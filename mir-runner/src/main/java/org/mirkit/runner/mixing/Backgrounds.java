package org.mirkit.runner.mixing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.mirkit.api.AudioException;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.data.AudioSource;
import org.mirkit.runner.audio.AudioDigest;
import org.mirkit.runner.audio.SoundFiles;
import org.mirkit.runner.io.Sha256;

/**
 * Folders of sounds that tracks are mixed with. The first sounds that are drawn stay in memory,
 * since the same few noises go into thousands of copies.
 */
final class Backgrounds {
  private static final long MOST_SAMPLES_KEPT = 1 << 26;

  private final SoundLoader loader;
  private final Map<Path, List<Path>> files;
  private final Map<Wanted, AudioClip> kept = new ConcurrentHashMap<>();
  private final AtomicLong room = new AtomicLong(MOST_SAMPLES_KEPT);

  private record Wanted(Path file, AudioFormat format) {}

  private Backgrounds(SoundLoader loader, Map<Path, List<Path>> files) {
    this.loader = loader;
    this.files = files;
  }

  /**
   * Looks through folders.
   *
   * @throws ConfigException if there are no sounds in one of them
   */
  static Backgrounds of(Set<Path> folders, SoundLoader loader) {
    Map<Path, List<Path>> files = new TreeMap<>();
    for (Path folder : folders) {
      SoundFiles found = SoundFiles.of(List.of(folder), loader.reader());
      for (String problem : found.unreadable().values()) {
        throw new ConfigException("background: " + problem + "; name a folder of sounds");
      }
      files.put(folder, found.files().stream().map(SoundFiles.Found::file).toList());
    }
    return new Backgrounds(loader, files);
  }

  /** Changes with the content of any of the sounds, and with their order; empty of no folders. */
  String identity() {
    if (files.isEmpty()) {
      return "";
    }
    StringBuilder contents = new StringBuilder();
    files.forEach(
        (folder, sounds) -> {
          contents.append(folder).append('\n');
          sounds.forEach(
              file -> contents.append(AudioDigest.of(new AudioSource.File(file))).append('\n'));
        });
    return Sha256.ofBytes(contents.toString().getBytes(StandardCharsets.UTF_8));
  }

  AudioClip draw(Path folder, AudioFormat format, RandomGenerator random) {
    List<Path> sounds = files.get(folder);
    if (sounds == null) {
      throw new ConfigException(
          folder + ": is asked for by a change that did not say so beforehand");
    }
    Wanted wanted = new Wanted(sounds.get(random.nextInt(sounds.size())), format);
    AudioClip known = kept.get(wanted);
    return known == null ? load(wanted) : known;
  }

  private AudioClip load(Wanted wanted) {
    AudioClip clip;
    try {
      clip = loader.load(new AudioSource.File(wanted.file()), wanted.format());
    } catch (AudioException e) {
      throw new ConfigException(
          "background: " + e.getMessage() + "; mend it, or take it out of its folder");
    }
    long samples = (long) clip.length() * clip.format().channels();
    if (room.addAndGet(-samples) >= 0) {
      kept.put(wanted, clip);
    }
    return clip;
  }
}
