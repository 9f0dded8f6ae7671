package org.mirkit.representations.combine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/**
 * Several representations of the same frames as one; axes [channel N, frequency F, time T], of
 * which N or F is the sum of the parts'. The stacked axis keeps the parts' coordinates where they
 * agree in name and unit, and is numbered where they do not.
 */
public final class Concat implements Representation {
  private final ConcatConfig config;
  private final List<Representation> parts;
  private final ConcatAxis axis;
  private final FeatureSpec spec;

  /** A stack with the given parameters. */
  public Concat(ConcatConfig config) {
    this.config = config;
    parts = config.representations();
    axis = config.axis();
    FeatureSpec first = parts.get(0).spec();
    boolean byChannel = axis == ConcatAxis.CHANNEL;
    spec =
        new FeatureSpec(
            first.input(),
            byChannel
                ? stacked("channel", FeatureSpec::channel)
                : shared("channel", FeatureSpec::channel),
            byChannel
                ? shared("bin", FeatureSpec::frequency)
                : stacked("bin", FeatureSpec::frequency),
            first.hopSamples(),
            parts.stream().map(p -> p.spec().unit()).distinct().collect(Collectors.joining(", ")));
  }

  private List<Axis> axes(Function<FeatureSpec, Axis> which) {
    return parts.stream().map(Representation::spec).map(which).toList();
  }

  private Axis stacked(String name, Function<FeatureSpec, Axis> which) {
    List<Axis> axes = axes(which);
    Axis first = axes.get(0);
    boolean alike =
        axes.stream().allMatch(a -> a.name().equals(first.name()) && a.unit().equals(first.unit()));
    if (!alike || first.unit().isEmpty()) {
      return Axis.index(alike ? first.name() : name, axes.stream().mapToInt(Axis::size).sum());
    }
    double[] coordinates = axes.stream().flatMapToDouble(Concat::coordinates).toArray();
    return Axis.of(first.name(), first.unit(), coordinates);
  }

  private static DoubleStream coordinates(Axis axis) {
    return IntStream.range(0, axis.size()).mapToDouble(axis::coordinate);
  }

  private Axis shared(String name, Function<FeatureSpec, Axis> which) {
    List<Axis> axes = axes(which);
    Axis first = axes.get(0);
    return axes.stream().allMatch(first::equals) ? first : Axis.index(name, first.size());
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return parts.get(0).frames(samples);
  }

  /** As far as the part that hears furthest; unknown while that of any part is. */
  @Override
  public OptionalInt reachSamples() {
    return parts.stream().allMatch(part -> part.reachSamples().isPresent())
        ? parts.stream().mapToInt(part -> part.reachSamples().orElseThrow()).max()
        : OptionalInt.empty();
  }

  /** That of the first part that needs one; none where another needs the whole clip anyway. */
  @Override
  public Optional<Survey> survey() {
    List<Optional<Survey>> surveys = parts.stream().map(Representation::survey).toList();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).reachSamples().isEmpty() && surveys.get(i).isEmpty()) {
        return Optional.empty();
      }
    }
    return IntStream.range(0, parts.size())
        .filter(i -> surveys.get(i).isPresent())
        .boxed()
        .findFirst()
        .map(i -> surveys.get(i).orElseThrow().within(part -> new Concat(config.with(i, part))));
  }

  @Override
  public Features extract(AudioClip clip) {
    List<Features> features = parts.stream().map(part -> part.extract(clip)).toList();
    int frames = features.get(0).frames();
    float[] values = new float[CombinedSize.of(spec, frames)];
    // Stacking bins of several channels interleaves the parts; stacking channels does not.
    int rounds = axis == ConcatAxis.FREQUENCY ? spec.channels() : 1;
    int at = 0;
    for (int round = 0; round < rounds; round++) {
      for (Features part : features) {
        int channels = part.spec().channels() / rounds;
        for (int row = 0; row < channels * part.spec().bins(); row++, at += frames) {
          int bins = part.spec().bins();
          part.copyRow(round * channels + row / bins, row % bins, values, at);
        }
      }
    }
    return Features.of(spec, frames, values);
  }
}
