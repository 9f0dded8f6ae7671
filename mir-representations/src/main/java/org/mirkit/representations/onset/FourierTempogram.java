package org.mirkit.representations.onset;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.dsp.Reach;

/**
 * How strongly the onset strength around each moment pulses at each tempo: magnitude of its
 * short-time Fourier transform; axes [channel 1, tempo in beats per minute, time T in frames of a
 * hop].
 *
 * <p>Grosche, Müller and Kurth, "Cyclic tempogram – a mid-level tempo representation for music
 * signals" (2010), section 2.1; equal to librosa 0.11's {@code abs(fourier_tempogram(…))} without
 * its last frame, which is centred a hop after the last onset strength.
 */
public final class FourierTempogram implements Representation {
  private final FourierTempogramConfig config;
  private final OnsetEnvelope envelope;
  private final PulseTransform transform;
  private final FeatureSpec spec;

  /** A tempogram with the given parameters. */
  public FourierTempogram(FourierTempogramConfig config) {
    this(config, new OnsetEnvelope(config.onset()));
  }

  private FourierTempogram(FourierTempogramConfig config, OnsetEnvelope envelope) {
    this.config = config;
    this.envelope = envelope;
    transform = new PulseTransform(config.windowFrames(), config.window());
    double binBpm =
        60.0 * config.sampleRateHz() / ((double) config.hopSamples() * config.windowFrames());
    double[] tempiBpm = new double[transform.bins()];
    Arrays.setAll(tempiBpm, bin -> bin * binBpm);
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.of("tempo", "BPM", tempiBpm),
            config.hopSamples(),
            "magnitude");
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
    return Reach.widened(
        envelope.reachSamples(), (1L + config.windowFrames() / 2) * config.hopSamples());
  }

  @Override
  public Optional<Survey> survey() {
    return envelope.survey(strength -> new FourierTempogram(config, strength));
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    float[] strength = envelope.of(clip);
    int frames = strength.length;
    float[] values = new float[RhythmFrames.requireSize(frames, spec.bins())];
    float[] padded = new float[frames + config.windowFrames()];
    System.arraycopy(strength, 0, padded, config.windowFrames() / 2, frames);
    transform.magnitudes(padded, frames, values);
    return Features.of(spec, frames, values);
  }
}
