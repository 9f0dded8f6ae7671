package org.mirkit.representations.waveform;

import java.util.Arrays;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.Framing;

/**
 * The samples of the sound, full scale at ±1; axes [channel 1, offset F in s from the start of the
 * frame, time T in frames of a hop]. Equal to librosa 0.11's {@code util.frame}: nothing is padded,
 * and samples after the last whole frame are left out. Standardised, each frame has mean 0 and
 * deviation 1 (Kim et al. 2018, section 2); one without any deviation stays at 0.
 */
public final class Waveform implements Representation {
  private final Framing framing;
  private final FeatureSpec spec;
  private final boolean standardize;

  /** The waveform, cut with the given parameters. */
  public Waveform(WaveformConfig config) {
    framing = config.framing();
    standardize = config.standardize();
    double[] offsets = new double[config.frameSamples()];
    Arrays.setAll(offsets, i -> (double) i / config.sampleRateHz());
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.of("offset", "s", offsets),
            framing.hopSamples(),
            standardize ? "deviations" : "amplitude");
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
    int frames = framing.requireFrames(clip, spec.bins());
    float[] samples = clip.samples(0);
    float[] values = new float[spec.bins() * frames];
    int hop = framing.hopSamples();
    for (int offset = 0; offset < spec.bins(); offset++) {
      int row = offset * frames;
      for (int frame = 0, at = offset; frame < frames; frame++, at += hop) {
        values[row + frame] = samples[at];
      }
    }
    if (standardize) {
      Standardization.apply(values, spec.bins(), frames);
    }
    return Features.of(spec, frames, values);
  }
}
