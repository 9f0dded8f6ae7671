package org.mirkit.runner.pipeline;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.FeatureSpec;

/**
 * How tracks are cut into excerpts; the {@code crop:} part of an experiment.
 *
 * @param seconds length of an excerpt, the longest where lengths differ
 * @param leastSeconds length of the shortest random excerpt; empty for seconds
 * @param shortTracks what becomes of tracks shorter than an excerpt; empty for the model to say
 * @param perTrack random excerpts drawn in an epoch, on average over training tracks
 * @param sampling what is heard equally often among the random excerpts
 * @param weights of classes by label, where classes are drawn; 1 for others
 * @param hopSeconds distance between the excerpts that answer for a track; empty for no overlap
 */
public record CropConfig(
    @Param(
            value = "Length of the excerpts that the model sees; where lengths differ, the longest",
            unit = "s",
            defaultValue = "6",
            min = 0.01,
            max = 3600)
        double seconds,
    @Param(
            value =
                "Shortest of the random excerpts, any length from here to seconds being alike; all as"
                    + " long as seconds when not given",
            unit = "s",
            min = 0.01,
            max = 3600,
            example = "3")
        Optional<Double> leastSeconds,
    @Param(
            value =
                "What becomes of a track that is shorter than an excerpt. repeat: it begins again until the"
                    + " excerpt is full, which makes up transitions; pad: it ends where it ends, which needs"
                    + " layers that take any length, so with seconds beyond the longest track whole tracks"
                    + " are learned from. By default pad if the model takes it",
            example = "repeat")
        Optional<ShortTracks> shortTracks,
    @Param(
            value = "Random excerpts drawn in an epoch, on average over training tracks",
            unit = "excerpts",
            defaultValue = "2",
            min = 1,
            max = 10_000)
        int perTrack,
    @Param(
            value =
                "What the random excerpts of an epoch hear equally often: tracks, classes however many tracks"
                    + " they have, groups (artist, song, instrument), or seconds, so that long tracks"
                    + " give more",
            defaultValue = "tracks")
        Sampling sampling,
    @Param(
            value =
                "With sampling classes, how often a class is drawn for once that another is;"
                    + " 1 for classes that are not named",
            defaultValue = "{}",
            min = 0.001,
            max = 1000,
            example = "{jazz: 2, blues: 0.5}")
        Map<String, Double> weights,
    @Param(
            value = "Distance between the excerpts that answer for a track; by default they touch",
            unit = "s",
            min = 0.01,
            max = 3600)
        Optional<Double> hopSeconds) {

  /** Refuses gaps between excerpts, in which nothing would be heard, and weights of nothing. */
  public CropConfig {
    weights = Map.copyOf(weights);
    if (leastSeconds.isPresent() && leastSeconds.get() > seconds) {
      throw new ConfigException(
          "leastSeconds",
          "the shortest excerpt, %s s, is longer than the longest, seconds %s; use at most %s"
              .formatted(leastSeconds.get(), seconds, seconds));
    }
    if (!weights.isEmpty() && sampling != Sampling.CLASSES) {
      throw new ConfigException(
          "weights",
          "weights are of classes, but sampling is %s; say sampling: classes, or leave weights out"
              .formatted(sampling.name().toLowerCase(Locale.ROOT)));
    }
    if (hopSeconds.isPresent() && hopSeconds.get() > seconds) {
      throw new ConfigException(
          "hopSeconds",
          "%s s is longer than an excerpt of %s s and would leave gaps; use at most %s"
              .formatted(hopSeconds.get(), seconds, seconds));
    }
  }

  /** The same in frames of a representation, at least 1 each; short tracks repeat. */
  public Crop inFramesOf(FeatureSpec spec) {
    double rate = spec.grid(1).frameRateHz();
    return new Crop(frames(seconds, rate), frames(hopSeconds.orElse(seconds), rate));
  }

  /** How long random excerpts are. */
  public ExcerptLength lengthInFramesOf(FeatureSpec spec, ShortTracks settled) {
    double rate = spec.grid(1).frameRateHz();
    return new ExcerptLength(
        frames(leastSeconds.orElse(seconds), rate), frames(seconds, rate), settled);
  }

  private static int frames(double seconds, double frameRateHz) {
    return (int) Math.max(1, Math.round(seconds * frameRateHz));
  }
}
