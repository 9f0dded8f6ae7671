package org.mirkit.representations.combine;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Representation;

/** What is stacked, and how. */
public record ConcatConfig(
    @Param(
            value = "The representations, of equal sample rate and hop, in their order",
            example = "[{use: mel}, {use: rms}]")
        List<Representation> representations,
    @Param(
            value = "Whether bins are put above bins (frequency) or channels behind channels",
            defaultValue = "frequency")
        ConcatAxis axis) {
  /** Clip lengths at which the numbers of frames are compared. */
  private static final long[] PROBES = {1, 511, 512, 4096, 65_537, 1_000_000};

  /** Refuses representations whose frames or other axis do not match. */
  public ConcatConfig {
    representations = List.copyOf(representations);
    if (representations.isEmpty()) {
      throw new ConfigException(
          "representations", "nothing to stack; at least one representation would do");
    }
    Representation first = representations.get(0);
    for (int i = 1; i < representations.size(); i++) {
      requireSameFrames(i, first, representations.get(i));
      requireSameShape(i, first.spec(), representations.get(i).spec(), axis);
    }
  }

  private static void requireSameFrames(int i, Representation first, Representation other) {
    require(i, "input", first.spec().input(), other.spec().input());
    require(i, "hop in samples", first.spec().hopSamples(), other.spec().hopSamples());
    for (long samples : PROBES) {
      require(
          i,
          "number of frames for a clip of " + samples + " samples",
          first.frames(samples),
          other.frames(samples));
    }
  }

  private static void requireSameShape(
      int i, FeatureSpec first, FeatureSpec other, ConcatAxis axis) {
    switch (axis) {
      case FREQUENCY -> require(i, "number of channels", first.channels(), other.channels());
      case CHANNEL -> require(i, "number of bins", first.bins(), other.bins());
    }
  }

  private static void require(int i, String what, Object first, Object other) {
    if (!first.equals(other)) {
      throw new ConfigException(
          "representations",
          "representation %d has another %s than the first: %s, but %s would do"
              .formatted(i + 1, what, other, first));
    }
  }

  /** The same stack with another representation in one place. */
  ConcatConfig with(int place, Representation other) {
    List<Representation> others = new ArrayList<>(representations);
    others.set(place, other);
    return new ConcatConfig(others, axis);
  }
}
