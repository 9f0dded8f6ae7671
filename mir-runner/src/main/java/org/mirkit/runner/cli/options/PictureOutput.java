package org.mirkit.runner.cli.options;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.runner.annotation.AnnotationFormats;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.evaluation.AnnotationSide;
import org.mirkit.runner.evaluation.References;
import org.mirkit.runner.plot.PredictionPlot;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.predict.Backdrop;
import org.mirkit.runner.predict.Predictor;
import picocli.CommandLine.Option;

/** {@code --plot} and {@code --reference}, mixed into commands that draw answers. */
public final class PictureOutput {

  @Option(
      names = "--plot",
      description =
          "Draw a picture, NAME.png, for each sound: what the model says of it over a spectrogram"
              + " or a chromagram.")
  private boolean plot;

  @Option(
      names = "--reference",
      paramLabel = "FILE|FOLDER",
      description =
          "Draw what is true, too: a file of annotations for the only sound, or a folder of files"
              + " that are named like the sounds.")
  private Optional<Path> reference = Optional.empty();

  @Option(
      names = "--reference-format",
      paramLabel = "ID",
      description = "The format of the references, where their names do not say.")
  private Optional<String> referenceFormat = Optional.empty();

  /** Whether pictures are asked for. */
  public boolean wanted() {
    return plot;
  }

  /**
   * The folder of pictures that is asked for, if any.
   *
   * @param targets where the files of each sound go, without the ending
   * @throws ConfigException if references are given but no pictures wanted, or none can be found
   */
  public Optional<PictureFolder> folder(
      Predictor predictor, PluginRegistry registry, ConfigEngine engine, Map<Path, Path> targets) {
    if (!plot && (reference.isPresent() || referenceFormat.isPresent())) {
      throw new ConfigException("--reference is for pictures alone; say --plot, too");
    }
    if (!plot) {
      return Optional.empty();
    }
    if (reference.isEmpty() && referenceFormat.isPresent()) {
      throw new ConfigException("--reference-format is for references; say --reference FILE, too");
    }
    Optional<References> references =
        reference.map(
            path ->
                new References(
                    new AnnotationSide(
                        path,
                        AnnotationFormats.of(registry, engine),
                        referenceFormat,
                        predictor.annotationType()),
                    targets.size()));
    return Optional.of(
        new PictureFolder(
            targets,
            new Backdrop(predictor, engine),
            references,
            PredictionPlot.forPaper(),
            predictor.manifest().experiment()));
  }
}
