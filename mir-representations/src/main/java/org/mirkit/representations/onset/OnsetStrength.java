package org.mirkit.representations.onset;

import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/**
 * How strongly something sets in at each moment: the rise of level from frame to frame, summed up
 * over mel bands, in dB; axes [channel 1, 1, time T in frames of a hop].
 *
 * <p>Böck and Widmer, "Maximum filter vibrato suppression for onset detection" (2013), equations 1
 * to 3; equal to librosa 0.11's {@code onset_strength}: levels no lower than 80 dB below the
 * loudest, and delayed by {@code fftSamples / (2·hopSamples)} frames, because a frame rises as soon
 * as its end touches an onset. A clip of no more than {@code lag} frames, which librosa refuses,
 * has the strength 0.
 */
public final class OnsetStrength implements Representation {
  private final OnsetStrengthConfig config;
  private final OnsetEnvelope envelope;
  private final FeatureSpec spec;

  /** An onset strength with the given parameters. */
  public OnsetStrength(OnsetStrengthConfig config) {
    this(config, new OnsetEnvelope(config));
  }

  private OnsetStrength(OnsetStrengthConfig config, OnsetEnvelope envelope) {
    this.config = config;
    this.envelope = envelope;
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.index("strength", 1),
            config.hopSamples(),
            "dB");
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return envelope.frames(samples);
  }

  @Override
  public OptionalInt reachSamples() {
    return envelope.reachSamples();
  }

  @Override
  public Optional<Survey> survey() {
    return envelope.survey(strength -> new OnsetStrength(config, strength));
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    float[] values = envelope.of(clip);
    return Features.of(spec, values.length, values);
  }
}
