package org.mirkit.runner.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.evaluation.References;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.plot.PredictionPlot;
import org.mirkit.runner.predict.Backdrop;
import org.mirkit.runner.predict.Prediction;

/**
 * Pictures of answers, one for each sound.
 *
 * @param targets where that of each sound goes, without the ending
 * @param backdrop what answers are drawn over
 * @param references what is true of the sounds, if that is to be drawn
 * @param plot draws
 * @param model what titles call it
 */
public record PictureFolder(
    Map<Path, Path> targets,
    Backdrop backdrop,
    Optional<References> references,
    PredictionPlot plot,
    String model) {

  /**
   * A picture that was drawn.
   *
   * @param file where it is
   * @param lacksReference whether references were given but none for this sound
   */
  public record Drawn(Path file, boolean lacksReference) {}

  /** Draws what is said of a sound. */
  public Drawn draw(Path sound, Prediction prediction) {
    Path target = Objects.requireNonNull(targets.get(sound));
    Path file = target.resolveSibling(target.getFileName() + ".png");
    Optional<Annotation> reference = references.flatMap(all -> all.of(sound));
    Features features = backdrop.behind(prediction, sound);
    String title = sound.getFileName() + " · " + model;
    try {
      AtomicFile.write(
          file, out -> plot.write(features, title, prediction.annotation(), reference, out));
    } catch (IOException e) {
      throw new DataException(file + ": cannot be written: " + IoReason.of(e), e);
    }
    return new Drawn(file, references.isPresent() && reference.isEmpty());
  }
}
