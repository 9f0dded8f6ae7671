package org.mirkit.representations.combine;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.combine.NormalizeMethod.Scaling;

/**
 * A representation scaled by its own statistics; axes as they were. Per frame with a norm it equals
 * librosa 0.11's {@code util.normalize}. A group without variation becomes zeros ({@code standard},
 * {@code mean}, {@code min-max}), one of zeros stays zeros.
 */
public final class Normalize implements Representation {
  private final Representation inner;
  private final NormalizeMethod method;
  private final NormalizeScope scope;
  private final FeatureSpec spec;

  /** A scaled representation with the given parameters. */
  public Normalize(NormalizeConfig config) {
    inner = config.representation();
    method = config.method();
    scope = config.per();
    FeatureSpec plain = inner.spec();
    spec =
        new FeatureSpec(
            plain.input(), plain.channel(), plain.frequency(), plain.hopSamples(), "normalized");
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return inner.frames(samples);
  }

  @Override
  public Features extract(AudioClip clip) {
    Features features = inner.extract(clip);
    int frames = features.frames();
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    switch (scope) {
      case FRAME -> {
        int perChannel = spec.bins() * frames;
        for (int i = 0; i < spec.channels() * frames; i++) {
          scale(values, i / frames * perChannel + i % frames, frames, spec.bins());
        }
      }
      case BAND -> {
        for (int row = 0; row < spec.channels() * spec.bins(); row++) {
          scale(values, row * frames, 1, frames);
        }
      }
      case CLIP -> scale(values, 0, 1, values.length);
    }
    return Features.of(spec, frames, values);
  }

  private void scale(float[] values, int first, int stride, int count) {
    Scaling scaling = method.of(new Extent(values, first, stride, count));
    for (int i = 0, at = first; i < count; i++, at += stride) {
      values[at] = scaling.apply(values[at]);
    }
  }
}
