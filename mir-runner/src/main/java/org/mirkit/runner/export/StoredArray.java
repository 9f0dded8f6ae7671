package org.mirkit.runner.export;

import java.io.IOException;
import java.nio.file.Path;
import org.mirkit.api.DataException;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.io.IoReason;

/**
 * An array that {@link FeatureExport} wrote, with the representation that its card names.
 *
 * @param representation made again from its parameters
 * @param representationId its id
 * @param features the values
 */
public record StoredArray(
    Representation representation, String representationId, Features features) {

  /**
   * Opens an array in NumPy's format.
   *
   * @throws DataException if it cannot be read, has no card, or does not fit it
   */
  public static StoredArray open(Path file, ConfigEngine engine) {
    FeatureCard card =
        FeatureCard.beside(file)
            .orElseThrow(
                () ->
                    new DataException(
                        "%s: has no card %s that says what its values are; write it with 'mir features'"
                            .formatted(file, FeatureCard.path(file).getFileName())));
    Representation representation =
        engine
            .bindPart(
                Representation.class, card.representation(), FeatureCard.path(file).toString())
            .value();
    return new StoredArray(
        representation,
        card.representation().path("use").asText(),
        features(file, representation.spec()));
  }

  private static Features features(Path file, FeatureSpec spec) {
    try {
      return new NpyReader(NpyLayout.BINS_FRAMES).read(file, spec);
    } catch (IOException e) {
      throw new DataException(
          "%s: %s; its card says %d channels of %d bins: write it again with 'mir features'"
              .formatted(file, IoReason.of(e), spec.channels(), spec.bins()),
          e);
    }
  }
}
