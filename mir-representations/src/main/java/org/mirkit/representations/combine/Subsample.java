package org.mirkit.representations.combine;

import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.dsp.Reach;

/**
 * A representation with fewer frames; axes [channel N, frequency F, time T/n in frames of n hops,
 * rounded up]. Frame t stands for the frames t·n … t·n + n − 1; the last may stand for fewer.
 */
public final class Subsample implements Representation {
  private final SubsampleConfig config;
  private final Representation inner;
  private final FeatureSpec spec;

  /** A thinned-out representation with the given parameters. */
  public Subsample(SubsampleConfig config) {
    this.config = config;
    inner = config.representation();
    FeatureSpec dense = inner.spec();
    spec =
        new FeatureSpec(
            dense.input(),
            dense.channel(),
            dense.frequency(),
            dense.hopSamples() * config.frames(),
            dense.unit());
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return thinned(inner.frames(samples));
  }

  private int thinned(int frames) {
    return (int) (((long) frames + config.frames() - 1) / config.frames());
  }

  @Override
  public OptionalInt reachSamples() {
    return Reach.widened(inner.reachSamples(), (config.frames() - 1L) * inner.spec().hopSamples());
  }

  @Override
  public Optional<Survey> survey() {
    return inner
        .survey()
        .map(survey -> survey.within(settled -> new Subsample(config.with(settled))));
  }

  @Override
  public Features extract(AudioClip clip) {
    Features features = inner.extract(clip);
    float[] row = new float[features.frames()];
    int frames = thinned(row.length);
    float[] values = new float[CombinedSize.of(spec, frames)];
    int at = 0;
    for (int channel = 0; channel < spec.channels(); channel++) {
      for (int bin = 0; bin < spec.bins(); bin++) {
        features.copyRow(channel, bin, row, 0);
        for (int frame = 0; frame < frames; frame++, at++) {
          int first = frame * config.frames();
          int end = (int) Math.min(row.length, (long) first + config.frames());
          values[at] = config.method().of(row, first, end);
        }
      }
    }
    return Features.of(spec, frames, values);
  }
}
