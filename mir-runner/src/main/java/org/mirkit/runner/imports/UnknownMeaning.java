package org.mirkit.runner.imports;

import java.nio.file.Path;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.runner.bundle.ForeignFeatures;
import org.mirkit.runner.export.FeatureCard;

/**
 * What features mean that no representation here makes: as the experiment says, else as a card
 * does.
 *
 * @param config the experiment's words
 */
record UnknownMeaning(FeaturesConfig config) {

  /**
   * What the values of a file mean.
   *
   * @throws ConfigException if it is not known when its frames are
   */
  FeatureSpec of(Path file, FeatureReader.Extent extent) {
    Optional<FeatureCard> card = FeatureCard.beside(file);
    int sampleRateHz = said(config.sampleRateHz(), card.map(FeatureCard::sampleRateHz), file);
    int hopSamples = said(config.hopSamples(), card.map(FeatureCard::hopSamples), file);
    String unit = config.unit().or(() -> card.map(FeatureCard::unit)).orElse("");
    FeatureSpec plain =
        ForeignFeatures.spec(sampleRateHz, hopSamples, extent.channels(), extent.bins(), unit);
    return card.map(known -> known.frequency().axis())
        .filter(axis -> axis.size() == extent.bins())
        .map(axis -> with(plain, axis))
        .orElse(plain);
  }

  private static FeatureSpec with(FeatureSpec plain, Axis frequency) {
    return new FeatureSpec(
        plain.input(), plain.channel(), frequency, plain.hopSamples(), plain.unit());
  }

  private static int said(Optional<Integer> config, Optional<Integer> card, Path file) {
    return config
        .or(() -> card)
        .orElseThrow(
            () ->
                new ConfigException(
                    "features",
                    "features: it is not known when the frames of %s are: there is no card %s beside it; give features.sampleRateHz and features.hopSamples, such as 22050 and 512"
                        .formatted(file, FeatureCard.path(file).getFileName())));
  }
}
