package org.mirkit.runner.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Track;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.bundle.ForeignFeatures;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.imports.CardedFolder;
import org.mirkit.runner.imports.FeatureImport;
import org.mirkit.runner.imports.FeaturesConfig;

/**
 * What the model of an experiment sees, and whether that is computed or read.
 *
 * @param representation what makes it; one that refuses sound where nothing here can make it
 * @param imported the files, where it is read
 */
public record PlannedInput(Representation representation, Optional<FeatureImport> imported) {

  /**
   * An experiment that names the representation of the features that it reads, and their resampler,
   * as the cards beside them do; the same where it names one already, or the cards none.
   */
  static Bound<ExperimentConfig> named(Bound<ExperimentConfig> bound, ConfigEngine engine) {
    ExperimentConfig config = bound.value();
    if (config.features().isEmpty() || config.representation().isPresent()) {
      return bound;
    }
    FeaturesConfig features = config.features().get();
    return CardedFolder.known(features.folder(), features.format().extension(), engine)
        .map(
            card -> {
              ObjectNode all = bound.resolved().deepCopy();
              all.set("representation", card.representation());
              all.set("resampler", card.resampler());
              return engine.bind(ExperimentConfig.class, all, features.folder() + ", its cards");
            })
        .orElse(bound);
  }

  /**
   * What the model sees.
   *
   * @param tracks whose features are looked for, where they are read; nothing, where they are not
   *     known
   * @return nothing, where without the tracks it cannot be told
   * @throws DataException if the features of a track are not what they should be, and bad tracks
   *     are not to be left out
   */
  static Optional<PlannedInput> of(Bound<ExperimentConfig> bound, Optional<List<Track>> tracks) {
    ExperimentConfig config = bound.value();
    if (config.features().isEmpty() || tracks.isEmpty()) {
      return config.representation().map(known -> new PlannedInput(known, Optional.empty()));
    }
    FeatureImport imported =
        FeatureImport.of(
            config.features().get(),
            config
                .representation()
                .map(
                    known ->
                        new FeatureImport.MadeBy(
                            known.spec(), bound.resolved().get("representation"))),
            tracks.get());
    if (config.onBadTrack() == BadTrackPolicy.FAIL) {
      imported.requireAll(tracks.get());
    }
    return Optional.of(
        new PlannedInput(
            config.representation().orElseGet(() -> new ForeignFeatures(imported.spec())),
            Optional.of(imported)));
  }

  /** Whether a trained model can be asked about new sound. */
  public boolean canHear() {
    return !(representation instanceof ForeignFeatures);
  }
}
