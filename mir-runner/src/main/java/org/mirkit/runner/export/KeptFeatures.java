package org.mirkit.runner.export;

import java.util.Optional;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.StoredFeatures;

/**
 * Features that experiments have left in the store, to be written without being computed again.
 *
 * @param store that keeps them exactly, as float32
 * @param recipe how they were made of sound
 */
public record KeptFeatures(FeatureStore store, String recipe) {

  Optional<Features> of(String soundDigest, FeatureSpec spec) {
    return store.find(store.key(soundDigest, recipe), spec).map(StoredFeatures::all);
  }
}
