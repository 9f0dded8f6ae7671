package org.mirkit.runner.pipeline;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.representation.BandStatistics;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.features.FrameSource;

/**
 * What is done to features before a model sees them, learned from training tracks only.
 *
 * @param statistics mean and deviation of each band; empty to leave features as they are
 */
public record Normalization(Optional<BandStatistics> statistics) {

  /** Which kind an experiment asks for. */
  public enum Kind {
    /** Features as they are. */
    NONE,
    /** Zero mean and unit variance in each frequency band over the training tracks. */
    BAND
  }

  /** Learns from the tracks of a training set. */
  public static Normalization learn(Kind kind, FeatureSpec spec, List<FrameSource> training) {
    if (kind == Kind.NONE) {
      return new Normalization(Optional.empty());
    }
    BandStatistics statistics = new BandStatistics(spec.channels() * spec.bins());
    training.forEach(track -> statistics.add(track.read(0, track.frames())));
    return new Normalization(Optional.of(statistics));
  }

  /** The features as the model sees them. */
  public Features apply(Features features) {
    return statistics.map(s -> s.normalize(features)).orElse(features);
  }
}
