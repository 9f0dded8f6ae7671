package org.mirkit.tasks.decoding.duration;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Decoder;

/** From scores of frames to stretches that last as they should. */
public final class DurationDecoderProviders {

  /** {@link SegmentDuration}. */
  public static final Provider<SegmentDurationConfig, Decoder> SEGMENT_DURATION =
      Provider.of(
          Decoder.class,
          "segment-duration",
          "The most probable segments, each class with how long it lasts",
          SegmentDurationConfig.class,
          SegmentDuration::new);

  private DurationDecoderProviders() {}
}
