package org.mirkit.representations.combine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
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
  private final NormalizeConfig config;
  private final List<Scaling> scalings;
  private final FeatureSpec spec;

  /** A scaled representation with the given parameters. */
  public Normalize(NormalizeConfig config) {
    this(config, List.of());
  }

  /**
   * Scales a sound whose statistics are known.
   *
   * @param scalings of each band or of the clip; empty where they are those of the clip
   */
  Normalize(NormalizeConfig config, List<Scaling> scalings) {
    this.config = config;
    this.scalings = scalings;
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

  /** Unknown as long as the scale is that of the whole clip. */
  @Override
  public OptionalInt reachSamples() {
    return isLocal() ? inner.reachSamples() : OptionalInt.empty();
  }

  @Override
  public Optional<Survey> survey() {
    if (inner.reachSamples().isEmpty()) {
      return inner
          .survey()
          .map(survey -> survey.within(settled -> new Normalize(config.with(settled))));
    }
    return isLocal() ? Optional.empty() : Optional.of(new ScalingSurvey(config));
  }

  private boolean isLocal() {
    return scope == NormalizeScope.FRAME || !scalings.isEmpty();
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
          int first = i / frames * perChannel + i % frames;
          scale(values, first, frames, spec.bins(), i);
        }
      }
      case BAND -> {
        for (int row = 0; row < spec.channels() * spec.bins(); row++) {
          scale(values, row * frames, 1, frames, row);
        }
      }
      case CLIP -> scale(values, 0, 1, values.length, 0);
    }
    return Features.of(spec, frames, values);
  }

  /** Scales one group, of which the first value and their distance are given. */
  private void scale(float[] values, int first, int stride, int count, int group) {
    Scaling scaling =
        scalings.isEmpty()
            ? method.of(new Extent(values, first, stride, count))
            : scalings.get(group);
    for (int i = 0, at = first; i < count; i++, at += stride) {
      values[at] = scaling.apply(values[at]);
    }
  }
}
