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
import org.mirkit.representations.dsp.LagBlock;
import org.mirkit.representations.dsp.Reach;

/**
 * How alike the onset strength around each moment is to itself some time later; axes [channel 1,
 * lag in s, time T in frames of a hop]. A lag of s seconds stands for a tempo of 60/s beats per
 * minute.
 *
 * <p>Grosche, Müller and Kurth, "Cyclic tempogram – a mid-level tempo representation for music
 * signals" (2010), section 2.2; equal to librosa 0.11's {@code tempogram}: the strength falls to 0
 * in a straight line before the first and after the last frame, and each frame is divided by its
 * largest value.
 */
public final class Tempogram implements Representation {
  private final TempogramConfig config;
  private final OnsetEnvelope envelope;
  private final LocalAutocorrelation autocorrelation;
  private final FeatureSpec spec;

  /** A tempogram with the given parameters. */
  public Tempogram(TempogramConfig config) {
    this(config, new OnsetEnvelope(config.onset()));
  }

  private Tempogram(TempogramConfig config, OnsetEnvelope envelope) {
    this.config = config;
    this.envelope = envelope;
    int lags = config.windowFrames();
    autocorrelation = new LocalAutocorrelation(lags, config.window(), config.normalize());
    double[] seconds = new double[lags];
    Arrays.setAll(seconds, lag -> (double) lag * config.hopSamples() / config.sampleRateHz());
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.of("lag", "s", seconds),
            config.hopSamples(),
            config.normalize() ? "correlation" : "dB²");
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
    return envelope.survey(strength -> new Tempogram(config, strength));
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    float[] strength = envelope.of(clip);
    int frames = strength.length;
    float[] values = new float[RhythmFrames.requireSize(frames, spec.bins())];
    autocorrelation.analyze(strength, block -> keep(block, values, frames));
    return Features.of(spec, frames, values);
  }

  private void keep(LagBlock block, float[] values, int frames) {
    for (int lag = 0; lag < spec.bins(); lag++) {
      System.arraycopy(
          block.lag(lag), 0, values, lag * frames + block.firstFrame(), block.frames());
    }
  }
}
