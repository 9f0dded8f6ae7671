package org.mirkit.representations.temporal;

import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.Framing;

/**
 * A measure of each frame's samples, whatever sounds around them; axes [channel 1, feature 1, time
 * T in frames of a hop].
 */
public final class TemporalFeature implements Representation {
  private final Framing framing;
  private final TemporalMeasure measure;
  private final FeatureSpec spec;

  /**
   * A feature of frames with the given parameters.
   *
   * @param measure what is measured of each
   * @param name what the numbers are
   * @param unit of the numbers
   */
  TemporalFeature(FrameConfig config, TemporalMeasure measure, String name, String unit) {
    this.framing = config.framing();
    this.measure = measure;
    this.spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.index(name, 1),
            config.hopSamples(),
            unit);
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return framing.frames(samples);
  }

  @Override
  public OptionalInt reachSamples() {
    return OptionalInt.of(framing.reachSamples());
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int frames = framing.requireFrames(clip, 1);
    return Features.of(spec, frames, measure.measure(clip.samples(0), framing, frames));
  }
}
