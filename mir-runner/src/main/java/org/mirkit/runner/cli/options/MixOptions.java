package org.mirkit.runner.cli.options;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.DataException;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.data.AudioSource;
import org.mirkit.runner.audio.AudioDigest;
import org.mirkit.runner.audio.SoundFiles;
import org.mirkit.runner.mixing.MixingPool;
import org.mirkit.runner.mixing.SoundLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a sound is mixed with where a change mixes tracks with one another. */
public final class MixOptions {
  @Option(
      names = "--mix-with",
      paramLabel = "FOLDER",
      description =
          "Sounds for a mix without a background, in place of the other tracks that training mixes"
              + " with.")
  private Optional<Path> folder = Optional.empty();

  /**
   * The sounds that a chain may ask for.
   *
   * @throws ParameterException if it asks for tracks and there is no folder, or the other way round
   */
  public MixingPool pool(AugmentationNeeds needs, SoundLoader loader, CommandSpec spec) {
    if (needs.otherTracks() != folder.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          needs.otherTracks()
              ? "mix needs other sounds: name them with --mix-with FOLDER, or give it a background"
              : "--mix-with is for a mix without a background, and there is none; say --with mix");
    }
    MixingPool pool = MixingPool.of(needs.backgrounds(), loader);
    return folder.map(found -> pool.with(members(found, loader))).orElse(pool);
  }

  private static List<MixingPool.Member> members(Path folder, SoundLoader loader) {
    SoundFiles sounds = SoundFiles.of(List.of(folder), loader.reader());
    for (String problem : sounds.unreadable().values()) {
      throw new DataException("--mix-with: " + problem);
    }
    return sounds.files().stream().map(found -> member(found.file())).toList();
  }

  private static MixingPool.Member member(Path file) {
    AudioSource.File source = new AudioSource.File(file);
    return new MixingPool.Member(AudioDigest.of(source), source, new LabelOptions.Unsaid(), "");
  }
}
