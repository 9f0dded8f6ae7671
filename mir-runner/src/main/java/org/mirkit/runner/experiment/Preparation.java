package org.mirkit.runner.experiment;

import java.util.Optional;
import java.util.OptionalLong;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Track;
import org.mirkit.runner.features.FeatureStore;

/** Brings one track's features into the store, wherever they come from. */
interface Preparation {

  /** Where they are kept. */
  FeatureStore store();

  /**
   * What a track's features are known by: a digest of the sound, or of the file, that they come
   * from.
   *
   * @throws org.mirkit.api.MirException if that cannot be read
   */
  String digest(Track track);

  /** Sees to it that nobody removes what the store has of a track already. */
  void claim(String digest, Annotation annotation, int copies);

  /** How many values a track will have without augmented versions, as far as can be foretold. */
  OptionalLong values(Track track);

  /**
   * Prepares a track with so many augmented versions beside the original.
   *
   * @param digest as {@link #digest} gives it
   * @throws org.mirkit.api.MirException if its features cannot be had
   */
  PreparedTrack prepare(Track track, String digest, Annotation annotation, int copies);

  /** What the sounds are known by that augmented versions are mixed with; empty if with none. */
  default String backgrounds() {
    return "";
  }

  /** Makes augmented versions in which tracks are mixed with one another, where they are. */
  default Optional<TrackPreparation> mixing() {
    return Optional.empty();
  }
}
