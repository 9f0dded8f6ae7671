package ${package};

import java.util.random.RandomGenerator;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.LabelledClip;

/**
 * Tremolo: the level swells and fades as a sine, at a speed, depth and moment that are left to
 * chance. Pitches and times stay as they are, so every annotation stays true.
 */
public final class ${className} implements Augmentation {
  private final ${className}Config config;

  /** An augmentation with the given parameters. */
  public ${className}(${className}Config config) {
    this.config = config;
  }

  @Override
  public LabelledClip apply(LabelledClip original, RandomGenerator random) {
    double range = config.fastestHz() - config.slowestHz();
    double speedHz = config.slowestHz() + range * random.nextDouble();
    double depth = config.depth() * random.nextDouble();
    double phase = 2 * Math.PI * random.nextDouble();
    AudioClip clip = original.clip();
    float[] gains = gains(clip, speedHz, depth, phase);
    float[][] changed = new float[clip.format().channels()][];
    for (int channel = 0; channel < changed.length; channel++) {
      changed[channel] = product(clip.samples(channel), gains);
    }
    return new LabelledClip(AudioClip.of(clip.sampleRateHz(), changed), original.annotation());
  }

  /** Between 1 - depth and 1, so that nothing clips. */
  private static float[] gains(AudioClip clip, double speedHz, double depth, double phase) {
    double step = 2 * Math.PI * speedHz / clip.sampleRateHz();
    float[] gains = new float[clip.length()];
    for (int i = 0; i < gains.length; i++) {
      gains[i] = (float) (1 - depth * (0.5 + 0.5 * StrictMath.sin(phase + step * i)));
    }
    return gains;
  }

  private static float[] product(float[] samples, float[] gains) {
    float[] product = new float[samples.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = samples[i] * gains[i];
    }
    return product;
  }
}
