package org.mirkit.representations.onset;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.Autocorrelation;
import org.mirkit.representations.dsp.ClipCheck;
import org.mirkit.representations.dsp.LagBlock;

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
  private final Autocorrelation autocorrelation;
  private final FeatureSpec spec;

  /** A tempogram with the given parameters. */
  public Tempogram(TempogramConfig config) {
    this.config = config;
    envelope = new OnsetEnvelope(config.onset());
    int lags = config.windowFrames();
    autocorrelation = new Autocorrelation(lags, 1, lags, config.window());
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
  public Features extract(AudioClip clip) {
    ClipCheck.require(clip, spec.input());
    float[] strength = envelope.of(clip);
    int frames = strength.length;
    float[] values = new float[RhythmFrames.requireSize(frames, spec.bins())];
    float[] padded = withRamps(strength, config.windowFrames() / 2);
    float[] scale = new float[LANES];
    autocorrelation.analyze(padded, 0, frames, block -> keep(block, scale, values, frames));
    return Features.of(spec, frames, values);
  }

  /**
   * The strengths with as many more on either side, which lead in a straight line from and to 0.
   */
  private static float[] withRamps(float[] strength, int ramp) {
    int length = strength.length;
    float[] padded = new float[length + 2 * ramp];
    System.arraycopy(strength, 0, padded, ramp, length);
    for (int i = 0; i < ramp; i++) {
      padded[i] = strength[0] * i / ramp;
      padded[padded.length - 1 - i] = strength[length - 1] * i / ramp;
    }
    return padded;
  }

  private void keep(LagBlock block, float[] scale, float[] values, int frames) {
    Arrays.fill(scale, 1);
    if (config.normalize()) {
      findScale(block, scale);
    }
    for (int lag = 0; lag < spec.bins(); lag++) {
      multiply(block.lag(lag), scale);
      System.arraycopy(
          block.lag(lag), 0, values, lag * frames + block.firstFrame(), block.frames());
    }
  }

  /** What brings the largest value of each frame to 1; silence stays as it is. */
  private void findScale(LagBlock block, float[] scale) {
    Arrays.fill(scale, 0);
    for (int lag = 0; lag < spec.bins(); lag++) {
      raise(scale, block.lag(lag));
    }
    for (int lane = 0; lane < LANES; lane++) {
      scale[lane] = scale[lane] < Float.MIN_NORMAL ? 1 : 1 / scale[lane];
    }
  }

  private static void raise(float[] largest, float[] row) {
    for (int lane = 0; lane < LANES; lane++) {
      largest[lane] = Math.max(largest[lane], Math.abs(row[lane]));
    }
  }

  private static void multiply(float[] row, float[] scale) {
    for (int lane = 0; lane < LANES; lane++) {
      row[lane] *= scale[lane];
    }
  }
}
