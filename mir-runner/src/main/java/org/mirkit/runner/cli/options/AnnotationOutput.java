package org.mirkit.runner.cli.options;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mirkit.api.ConfigException;
import org.mirkit.runner.annotation.AnnotationFormats;
import org.mirkit.runner.annotation.NamedFormat;
import org.mirkit.runner.audio.SoundFiles;
import org.mirkit.runner.export.ExportTargets;
import org.mirkit.runner.predict.Predictor;
import picocli.CommandLine.Option;

/** {@code --format} and {@code --out}, mixed into commands that write annotations of sounds. */
public final class AnnotationOutput {

  @Option(
      names = "--format",
      paramLabel = "ID",
      description =
          "Write files of this format, such as jams, lab, csv, mirex, midi or audacity: those that"
              + " 'mir list annotation-format' shows.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where the files and pictures go, named after the sound files. A JAMS file that is there keeps what"
              + " others wrote into it.")
  private Optional<Path> out = Optional.empty();

  /**
   * Where the files of each sound go, without the ending; empty if none are asked for.
   *
   * @param plotted whether pictures are asked for, which go there, too
   * @throws ConfigException if it is not said where they go, or not what is to go there
   */
  public Optional<Map<Path, Path>> targets(boolean plotted, List<Path> sounds) {
    if (out.isEmpty() && (format.isPresent() || plotted)) {
      throw new ConfigException(
          (format.isPresent() ? "--format" : "--plot")
              + " needs a folder for the files; say --out DIR");
    }
    if (out.isPresent() && format.isEmpty() && !plotted) {
      throw new ConfigException(
          "--out needs a format for the files; say --format ID, such as --format jams, or --plot");
    }
    List<SoundFiles.Found> found =
        sounds.stream().map(s -> new SoundFiles.Found(s, s.getFileName())).toList();
    return out.map(folder -> ExportTargets.of(found, folder));
  }

  /**
   * The folder of annotations that is asked for, if any.
   *
   * @throws ConfigException if the format cannot hold what the model answers
   */
  public Optional<AnnotationFolder> folder(
      Supplier<AnnotationFormats> formats, Predictor predictor, Map<Path, Path> targets) {
    return format.map(
        id -> {
          NamedFormat chosen =
              formats.get().ofId(id, List.of()).holding(predictor.annotationType());
          return new AnnotationFolder(chosen, targets, annotator(predictor));
        });
  }

  private static String annotator(Predictor predictor) {
    return "mirkit %s, model %s".formatted(Version.ofRunner(), predictor.manifest().experiment());
  }
}
