package org.mirkit.runner.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.export.FeatureCard;
import org.mirkit.runner.io.IoReason;

/** Finds out, from the cards in a folder of features, which representation made them. */
public final class CardedFolder {
  private CardedFolder() {}

  /**
   * A card in a folder whose representation can be made here.
   *
   * @param extension of the arrays beside which cards stand
   * @return nothing, where there is no card, or it names what no loaded plugin offers
   * @throws DataException if the folder cannot be read
   */
  public static Optional<FeatureCard> known(Path folder, String extension, ConfigEngine engine) {
    return first(folder, extension).filter(card -> canBeMade(card, engine));
  }

  private static Optional<FeatureCard> first(Path folder, String extension) {
    try (Stream<Path> all =
        Files.find(folder, Integer.MAX_VALUE, (path, a) -> isArray(path, extension))) {
      return all.flatMap(array -> FeatureCard.beside(array).stream()).findFirst();
    } catch (IOException e) {
      throw new DataException("features.folder: " + folder + ": " + IoReason.of(e), e);
    }
  }

  private static boolean isArray(Path path, String extension) {
    return path.getFileName().toString().endsWith("." + extension);
  }

  private static boolean canBeMade(FeatureCard card, ConfigEngine engine) {
    try {
      engine.bindPart(Representation.class, card.representation(), "card");
      return true;
    } catch (ConfigException e) {
      return false;
    }
  }
}
