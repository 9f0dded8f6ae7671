package org.mirkit.representations.temporal;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** What is counted on samples, frame by frame. */
public final class TemporalProviders {

  /** {@link RootMeanSquare}. */
  public static final Provider<FrameConfig, Representation> RMS =
      Provider.of(
          Representation.class,
          "rms",
          "Root mean square of each frame's samples: how loud it is",
          FrameConfig.class,
          config -> new TemporalFeature(config, new RootMeanSquare(), "rms", "amplitude"));

  /** {@link ZeroCrossings}. */
  public static final Provider<FrameConfig, Representation> ZERO_CROSSINGS =
      Provider.of(
          Representation.class,
          "zero-crossings",
          "Share of samples at which the sign changes: how noisy or bright the sound is",
          FrameConfig.class,
          config ->
              new TemporalFeature(
                  config, new ZeroCrossings(), "zero crossings", "crossings per sample"));

  private TemporalProviders() {}
}
