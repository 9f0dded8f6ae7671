package org.mirkit.tasks.decoding.smoothing;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Decoder;

/** From scores of frames to steadier ones, or to peaks. */
public final class SmoothingProviders {

  /** {@link HysteresisDecoder}. */
  public static final Provider<HysteresisConfig, Decoder> HYSTERESIS =
      Provider.of(
          Decoder.class,
          "hysteresis",
          "On from one score up, off from a lower one down, with least durations",
          HysteresisConfig.class,
          HysteresisDecoder::new);

  /** {@link MedianDecoder}. */
  public static final Provider<MedianConfig, Decoder> MEDIAN =
      Provider.of(
          Decoder.class,
          "median",
          "The median of each output over a window of time",
          MedianConfig.class,
          MedianDecoder::new);

  /** {@link PeakPickingDecoder}. */
  public static final Provider<PeakPickingConfig, Decoder> PEAK_PICKING =
      Provider.of(
          Decoder.class,
          "peak-picking",
          "Leaves the peaks of each output and nothing else",
          PeakPickingConfig.class,
          PeakPickingDecoder::new);

  private SmoothingProviders() {}
}
