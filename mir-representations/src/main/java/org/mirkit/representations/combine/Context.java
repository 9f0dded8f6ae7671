package org.mirkit.representations.combine;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.dsp.Reach;

/**
 * Every frame with its neighbours as further bins, from the earliest to the latest; axes [channel
 * N, frequency F·(before + 1 + after) with the coordinates repeated, time T]. What librosa's {@code
 * feature.stack_memory} does for the past, for both sides.
 */
public final class Context implements Representation {
  private final ContextConfig config;
  private final Representation inner;
  private final FeatureSpec spec;

  /** A widened representation with the given parameters. */
  public Context(ContextConfig config) {
    this.config = config;
    inner = config.representation();
    FeatureSpec single = inner.spec();
    Axis bins = single.frequency();
    double[] coordinates =
        new double[Math.multiplyExact(bins.size(), config.before() + 1 + config.after())];
    Arrays.setAll(coordinates, i -> bins.coordinate(i % bins.size()));
    spec =
        new FeatureSpec(
            single.input(),
            single.channel(),
            bins.unit().isEmpty()
                ? Axis.index(bins.name(), coordinates.length)
                : Axis.of(bins.name(), bins.unit(), coordinates),
            single.hopSamples(),
            single.unit());
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
  public OptionalInt reachSamples() {
    return Reach.widened(
        inner.reachSamples(), (long) Math.max(config.before(), config.after()) * spec.hopSamples());
  }

  @Override
  public Optional<Survey> survey() {
    return inner
        .survey()
        .map(survey -> survey.within(settled -> new Context(config.with(settled))));
  }

  @Override
  public Features extract(AudioClip clip) {
    Features features = inner.extract(clip);
    int frames = features.frames();
    int bins = features.spec().bins();
    float[] values = new float[CombinedSize.of(spec, frames)];
    float[] row = new float[frames];
    for (int channel = 0; channel < spec.channels(); channel++) {
      for (int bin = 0; bin < bins; bin++) {
        features.copyRow(channel, bin, row, 0);
        for (int i = 0; i <= config.before() + config.after(); i++) {
          int target = (channel * spec.bins() + i * bins + bin) * frames;
          copyShifted(row, i - config.before(), values, target);
        }
      }
    }
    return Features.of(spec, frames, values);
  }

  /** Frame t of the target is frame t + shift of the row. */
  private void copyShifted(float[] row, int shift, float[] values, int target) {
    int frames = row.length;
    int first = Math.min(frames, Math.max(0, -shift));
    int end = Math.max(0, Math.min(frames, frames - shift));
    if (first < end) {
      System.arraycopy(row, first + shift, values, target + first, end - first);
    }
    if (config.edges() == ContextEdges.REPEAT) {
      Arrays.fill(values, target, target + first, row[0]);
      Arrays.fill(values, target + end, target + frames, row[frames - 1]);
    }
  }
}
