package org.mirkit.representations.combine;

import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.beat.BeatTrackerConfig;

/** What is held over beats, and how. */
public record BeatSyncConfig(
    @Param(value = "The representation whose frames are held over beats", example = "{use: mel}")
        Representation representation,
    @Param(
            value = "What stands for the frames of a beat: their mean, median or max",
            defaultValue = "mean")
        BeatAggregate aggregate) {

  /** Refuses a representation in whose frames, or on whose sound, no beats can be tracked. */
  public BeatSyncConfig {
    int channels = representation.spec().input().channels();
    if (channels != 1) {
      throw new ConfigException(
          "representation",
          "the representation hears %d channels, but beats are tracked on one; a representation of"
                  .formatted(channels)
              + " mono sound would do");
    }
    tracker(representation.spec());
  }

  /** The beat tracker whose frames are the representation's. */
  BeatTrackerConfig tracker() {
    return tracker(representation.spec());
  }

  private static BeatTrackerConfig tracker(FeatureSpec spec) {
    try {
      return BeatTrackerConfig.of(spec.input().sampleRateHz(), spec.hopSamples());
    } catch (ConfigException e) {
      throw new ConfigException("representation", e.getMessage());
    }
  }
}
