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
 * Root mean square of each frame's samples, the plainest measure of loudness; axes [channel 1,
 * feature 1, time T in frames of a hop]. Equal to librosa 0.11's {@code feature.rms(y=…)}: no
 * taper, zeros around the sound.
 */
public final class RootMeanSquare implements Representation {
  private final Framing framing;
  private final FeatureSpec spec;

  /** The root mean square of frames with the given parameters. */
  public RootMeanSquare(FrameConfig config) {
    framing = config.framing();
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.index("rms", 1),
            config.hopSamples(),
            "amplitude");
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
    double[] energies =
        new FrameSums(framing).of(samples.length, frames, (from, to) -> energy(samples, from, to));
    float[] values = new float[frames];
    for (int frame = 0; frame < frames; frame++) {
      values[frame] = (float) Math.sqrt(energies[frame] / framing.frameSamples());
    }
    return Features.of(spec, frames, values);
  }

  private static double energy(float[] samples, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (double) samples[i] * samples[i];
    }
    return sum;
  }
}
