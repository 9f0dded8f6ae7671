package org.mirkit.representations.temporal;

import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.ClipCheck;
import org.mirkit.representations.dsp.Framing;

/**
 * Share of a frame's samples that have another sign than the sample before; axes [channel 1,
 * feature 1, time T in frames of a hop]. High for noise and cymbals, low for a bass.
 *
 * <p>Equal to librosa 0.11's {@code zero_crossing_rate}: samples of at most 1e-10 by amount count
 * as positive zeros, the first sample of a frame crosses nothing, and the sound is continued with
 * its first and last sample.
 */
public final class ZeroCrossings implements Representation {
  private static final float LARGEST_ZERO = 1e-10f;

  private final Framing framing;
  private final FeatureSpec spec;

  /** The zero crossings of frames with the given parameters. */
  public ZeroCrossings(FrameConfig config) {
    framing = config.framing();
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.index("zero crossings", 1),
            config.hopSamples(),
            "crossings per sample");
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
    ClipCheck.require(clip, spec.input());
    int frames = framing.requireFrames(clip, 1);
    float[] samples = clip.samples(0);
    double[] crossings =
        new FrameSums(framing).of(samples.length, frames, (from, to) -> count(samples, from, to));
    float[] values = new float[frames];
    for (int frame = 0; frame < frames; frame++) {
      long start = (long) frame * framing.hopSamples() - framing.lead();
      int beforeFrame = start > 0 ? count(samples, (int) start, (int) start + 1) : 0;
      values[frame] = (float) ((crossings[frame] - beforeFrame) / framing.frameSamples());
    }
    return Features.of(spec, frames, values);
  }

  /** How many samples of a stretch have another sign than the sample before them. */
  private static int count(float[] samples, int from, int to) {
    int count = 0;
    boolean before = samples[Math.max(0, from - 1)] < -LARGEST_ZERO;
    for (int i = from; i < to; i++) {
      boolean negative = samples[i] < -LARGEST_ZERO;
      count += negative == before ? 0 : 1;
      before = negative;
    }
    return count;
  }
}
