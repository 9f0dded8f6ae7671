package org.mirkit.runner.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mirkit.api.AudioException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.io.Sha256;
import org.mirkit.runner.plot.SpectrogramPlot;

/**
 * Writes the features of sound files, unless they stand there already: an array whose card names
 * the same sound, parameters and code is what would be made again.
 *
 * @param extractor from sound to features
 * @param writer of arrays
 * @param recipe what arrays depend on besides the sound
 * @param kept features that need not be computed again, if wanted
 * @param plot draws a picture beside each array, if wanted
 */
public record FeatureExport(
    FeatureExtractor extractor,
    FeatureWriter writer,
    Recipe recipe,
    Optional<KeptFeatures> kept,
    Optional<SpectrogramPlot> plot) {

  /**
   * What stands there now.
   *
   * @param array the file with the values
   * @param picture beside it, if wanted
   * @param shape of the array
   * @param unit of the values
   * @param earlier whether it stood there before
   */
  public record Exported(
      Path array, Optional<Path> picture, List<Integer> shape, String unit, boolean earlier) {}

  /**
   * Sees to it that the features of a sound stand in their files.
   *
   * @param stem where the array goes, without its extension
   * @throws AudioException if the sound cannot be read
   * @throws DataException if a file cannot be written; nothing half-written stays
   */
  public Exported export(Path sound, Path stem) {
    Path array = beside(stem, writer.extension());
    Optional<Path> picture = plot.map(wanted -> beside(stem, "png"));
    String digest = digest(sound);
    String key = recipe.key(digest).digest();
    Optional<FeatureCard> card = upToDate(array, key);
    if (card.isPresent() && picture.map(Files::exists).orElse(true)) {
      return new Exported(array, picture, card.get().shape(), card.get().unit(), true);
    }
    Features features = features(sound, digest);
    write(array, () -> writeArray(array, sound, key, features));
    picture.ifPresent(png -> write(png, () -> draw(png, sound, features)));
    List<Integer> shape = IntStream.of(NpyWriter.shape(features)).boxed().toList();
    return new Exported(array, picture, shape, features.spec().unit(), false);
  }

  private Features features(Path sound, String digest) {
    return kept.flatMap(store -> store.of(digest, extractor.representation().spec()))
        .orElseGet(() -> extractor.features(new AudioSource.File(sound)));
  }

  private static Path beside(Path stem, String extension) {
    return stem.resolveSibling(stem.getFileName() + "." + extension);
  }

  private static Optional<FeatureCard> upToDate(Path array, String key) {
    return FeatureCard.beside(array)
        .filter(card -> card.key().equals(key) && card.bytes() == array.toFile().length());
  }

  /** The card comes last, and the one before it goes first: it never speaks of another array. */
  private void writeArray(Path array, Path sound, String key, Features features)
      throws IOException {
    Files.deleteIfExists(FeatureCard.path(array));
    AtomicFile.place(array, part -> writer.write(features, part));
    FeatureCard.of(sound, key, Files.size(array), recipe, features).writeBeside(array);
  }

  private void draw(Path png, Path sound, Features features) throws IOException {
    String representation = recipe.representation().path("use").asText();
    String title = sound.getFileName() + " · " + representation;
    AtomicFile.write(png, out -> plot.orElseThrow().write(features, title, out));
  }

  private static void write(Path file, Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new DataException(file + ": cannot be written: " + IoReason.of(e), e);
    }
  }

  private static String digest(Path sound) {
    try {
      return Sha256.ofFile(sound);
    } catch (NoSuchFileException e) {
      throw new AudioException(sound + ": no such file", e);
    } catch (IOException e) {
      throw new AudioException(sound + ": cannot be read: " + IoReason.of(e), e);
    }
  }

  /** Something that is written. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
