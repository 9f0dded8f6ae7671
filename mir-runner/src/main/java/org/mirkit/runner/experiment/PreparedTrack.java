package org.mirkit.runner.experiment;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.runner.features.StoredFeatures;

/**
 * A track whose features stand in the store.
 *
 * @param digest of its audio content
 * @param variants the original first, then what augmentation made of it
 */
record PreparedTrack(String digest, List<Variant> variants) {

  /** One version of the sound with what is true of it. */
  record Variant(StoredFeatures features, Annotation annotation) {}

  StoredFeatures features() {
    return variants.get(0).features();
  }
}
