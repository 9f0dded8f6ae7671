package org.mirkit.runner.experiment;

import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Track;
import org.mirkit.runner.features.FeatureStore;

/** Brings one track's features into the store, wherever they come from. */
interface Preparation {

  /** Where they are kept. */
  FeatureStore store();

  /**
   * Prepares a track with so many augmented versions beside the original.
   *
   * @throws org.mirkit.api.MirException if its features cannot be had
   */
  PreparedTrack prepare(Track track, Annotation annotation, int copies);
}
