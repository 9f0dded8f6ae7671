package org.mirkit.runner.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mirkit.api.DataException;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.runner.export.FeatureCard;
import org.mirkit.runner.report.Json;

/**
 * What the cards beside files may say, where there are any.
 *
 * @param spec of the values
 * @param parameters of the representation that made them, where that is known
 */
record ExpectedCard(FeatureSpec spec, Optional<JsonNode> parameters) {

  /** Brings numbers to the form that they have in a card. */
  ExpectedCard {
    parameters = parameters.map(ExpectedCard::asRead);
  }

  private static JsonNode asRead(JsonNode tree) {
    try {
      return Json.mapperForAll().readTree(tree.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses a card that speaks of other features.
   *
   * @throws DataException if it does
   */
  void require(Path file) {
    FeatureCard.beside(file).ifPresent(card -> require(file, card));
  }

  private void require(Path file, FeatureCard card) {
    Path path = FeatureCard.path(file);
    if (card.bytes() != size(file)) {
      throw new DataException(
          "%s: is the card of an array of %d bytes, but %s has %d; write the array again with 'mir features', or remove the card and give features.sampleRateHz and features.hopSamples"
              .formatted(path, card.bytes(), file.getFileName(), size(file)));
    }
    if (card.sampleRateHz() != spec.input().sampleRateHz()
        || card.hopSamples() != spec.hopSamples()) {
      throw new DataException(
          "%s: says that frames are %d samples apart at %d Hz; expected %d samples at %d Hz"
              .formatted(
                  path,
                  card.hopSamples(),
                  card.sampleRateHz(),
                  spec.hopSamples(),
                  spec.input().sampleRateHz()));
    }
    if (parameters.isPresent() && !parameters.get().equals(card.representation())) {
      throw new DataException(
          "%s: says that the features were made with %s; leave out representation to take the card's"
              .formatted(path, difference(card.representation(), parameters.get())));
    }
  }

  private static String difference(JsonNode card, JsonNode said) {
    SortedSet<String> names = new TreeSet<>();
    card.fieldNames().forEachRemaining(names::add);
    said.fieldNames().forEachRemaining(names::add);
    return names.stream()
        .filter(name -> !card.path(name).equals(said.path(name)))
        .map(name -> "%s %s instead of %s".formatted(name, shown(card, name), shown(said, name)))
        .collect(Collectors.joining(", "));
  }

  private static String shown(JsonNode parameters, String name) {
    return parameters.has(name) ? parameters.get(name).toString() : "not set";
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new DataException(file + ": cannot be read", e);
    }
  }
}
