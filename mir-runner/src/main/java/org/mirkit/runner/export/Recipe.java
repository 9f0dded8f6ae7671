package org.mirkit.runner.export;

import com.fasterxml.jackson.databind.JsonNode;
import org.mirkit.runner.features.FeatureKey;

/**
 * How features are made of sound and written down.
 *
 * @param representation its resolved configuration
 * @param resampler its resolved configuration
 * @param writer its resolved configuration
 * @param code version of everything that takes part
 */
public record Recipe(JsonNode representation, JsonNode resampler, JsonNode writer, String code) {

  /** What the array of a sound depends on, as a digest. */
  FeatureKey key(String soundDigest) {
    return FeatureKey.of(
        soundDigest, representation.toString(), resampler.toString(), writer.toString(), code);
  }
}
