package ${package};

import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

/**
 * Two numbers a frame that tell noise from tones and loud from soft: the share of neighbouring
 * samples between which the sound crosses zero, 0…1, and the level, 0…1, as the root of the mean
 * square. Axes [channel 1, descriptor 2, time T]. Frame {@code t} begins at sample {@code t · hop}
 * and is a hop long.
 */
public final class ${className} implements Representation {
  private static final int DESCRIPTORS = 2;

  private final ${className}Config config;
  private final FeatureSpec spec;

  /** A representation with the given parameters. */
  public ${className}(${className}Config config) {
    this.config = config;
    this.spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.index("descriptor", DESCRIPTORS),
            config.hopSamples(),
            "share");
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return (int) (samples / config.hopSamples());
  }

  /** A frame hears itself alone, so that the host may extract hours of sound piece by piece. */
  @Override
  public OptionalInt reachSamples() {
    return OptionalInt.of(config.hopSamples());
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, config.hopSamples());
    int frames = frames(clip.length());
    float[] samples = clip.samples(0);
    float[] values = new float[DESCRIPTORS * frames];
    for (int frame = 0; frame < frames; frame++) {
      values[frame] = zeroCrossingRate(samples, frame * config.hopSamples());
      values[frames + frame] = level(samples, frame * config.hopSamples());
    }
    return Features.of(spec, frames, values);
  }

  private float zeroCrossingRate(float[] samples, int start) {
    int crossings = 0;
    for (int i = start + 1; i < start + config.hopSamples(); i++) {
      if ((samples[i] >= 0) != (samples[i - 1] >= 0)) {
        crossings++;
      }
    }
    return (float) crossings / (config.hopSamples() - 1);
  }

  private float level(float[] samples, int start) {
    double energy = 0;
    for (int i = start; i < start + config.hopSamples(); i++) {
      energy += (double) samples[i] * samples[i];
    }
    return (float) Math.sqrt(energy / config.hopSamples());
  }
}
