package org.mirkit.testkit;

import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

/** A correct representation: energy of frames of 128 samples in dB; subclasses break it. */
class FrameEnergy implements Representation {
  static final int FRAME_SAMPLES = 128;
  static final int HOP_SAMPLES = 64;

  @Override
  public FeatureSpec spec() {
    return new FeatureSpec(
        AudioFormat.mono(8000),
        Axis.index("channel", 1),
        Axis.of("frequency", "Hz", 2000),
        HOP_SAMPLES,
        "dB");
  }

  @Override
  public int frames(long samples) {
    return samples < FRAME_SAMPLES ? 0 : (int) ((samples - FRAME_SAMPLES) / HOP_SAMPLES) + 1;
  }

  @Override
  public Features extract(AudioClip clip) {
    check(clip);
    float[] values = new float[frames(clip.length())];
    for (int frame = 0; frame < values.length; frame++) {
      values[frame] = decibels(energy(clip.samples(0), frame * HOP_SAMPLES));
    }
    return Features.of(spec(), values.length, values);
  }

  void check(AudioClip clip) {
    if (!clip.format().equals(spec().input())) {
      throw new AudioException("expected " + spec().input() + ", found " + clip.format());
    }
    if (frames(clip.length()) == 0) {
      throw new AudioException(clip.length() + " samples are too few for a frame");
    }
    for (int i = 0; i < clip.length(); i++) {
      if (!Float.isFinite(clip.samples(0)[i])) {
        throw new AudioException(notFinite(i));
      }
    }
  }

  String notFinite(int position) {
    return "sample " + position + " is not finite";
  }

  float energy(float[] samples, int first) {
    double sum = 0;
    for (int i = first; i < Math.min(samples.length, first + FRAME_SAMPLES); i++) {
      sum += samples[i] * samples[i];
    }
    return (float) sum;
  }

  float decibels(float energy) {
    return (float) (10 * Math.log10(Math.max(1e-10, energy)));
  }
}
