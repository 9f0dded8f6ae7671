package org.mirkit.runner.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Track;
import org.mirkit.api.representation.FeatureSpec;
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
  public String digest(Track track) {
    Path file = files.checked(track);
    try {
      return Sha256.ofFile(file);
    } catch (IOException e) {
      throw new DataException(file + ": cannot be read: " + IoReason.of(e), e);
    }
  }

  @Override
  public void claim(String digest, Annotation annotation, int copies) {
    store.claim(key(digest));
  }

  @Override
  public OptionalLong values(Track track) {
    FeatureSpec spec = files.spec();
    return OptionalLong.of((long) spec.channels() * spec.bins() * files.frames(track));
  }

  private FeatureKey key(String digest) {
    return store.key(digest, "imported", recipe);
  }

  @Override
  public PreparedTrack prepare(Track track, String digest, Annotation annotation, int copies) {
    Path file = files.checked(track);
    FeatureKey key = key(digest);
    StoredFeatures features =
        store.find(key, files.spec()).orElseGet(() -> store.keep(key, files.read(file)));
    return new PreparedTrack(digest, List.of(new PreparedTrack.Variant(features, annotation)));
  }
}
