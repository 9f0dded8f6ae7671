package org.mirkit.runner.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Track;
import org.mirkit.runner.features.FeatureKey;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.StoredFeatures;
import org.mirkit.runner.imports.FeatureImport;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.io.Sha256;

/**
 * Brings features that were computed elsewhere into the store, unless they stand there already; the
 * sound of the track is not touched, and may be missing.
 *
 * @param files where they are
 * @param store where they are kept
 * @param recipe how the files are read: parameters and code
 */
record ImportPreparation(FeatureImport files, FeatureStore store, String recipe)
    implements Preparation {

  @Override
  public PreparedTrack prepare(Track track, Annotation annotation, int copies) {
    Path file = files.checked(track);
    String digest = digest(file);
    FeatureKey key = store.key(digest, "imported", recipe);
    StoredFeatures features =
        store.find(key, files.spec()).orElseGet(() -> store.keep(key, files.read(file)));
    return new PreparedTrack(digest, List.of(new PreparedTrack.Variant(features, annotation)));
  }

  private static String digest(Path file) {
    try {
      return Sha256.ofFile(file);
    } catch (IOException e) {
      throw new DataException(file + ": cannot be read: " + IoReason.of(e), e);
    }
  }
}
