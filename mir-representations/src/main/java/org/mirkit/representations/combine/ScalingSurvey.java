package org.mirkit.representations.combine;

import java.util.Arrays;
import java.util.stream.Stream;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/** Gathers the statistics that a {@link Normalize} scales the bands of a sound by, or all of it. */
final class ScalingSurvey implements Survey {
  private final NormalizeConfig config;
  private final Extent[] bands;

  /** Statistics of nothing yet. */
  ScalingSurvey(NormalizeConfig config) {
    this.config = config;
    int rows = view().spec().channels() * view().spec().bins();
    bands = Stream.generate(Extent::new).limit(rows).toArray(Extent[]::new);
  }

  @Override
  public Representation view() {
    return config.representation();
  }

  @Override
  public void add(Features frames) {
    float[] values = new float[frames.size()];
    frames.copyTo(values, 0);
    for (int band = 0; band < bands.length; band++) {
      bands[band].add(new Extent(values, band * frames.frames(), 1, frames.frames()));
    }
  }

  @Override
  public Representation settled() {
    Stream<Extent> groups = config.per() == NormalizeScope.CLIP ? clip() : Arrays.stream(bands);
    return new Normalize(config, groups.map(config.method()::of).toList());
  }

  private Stream<Extent> clip() {
    Extent clip = new Extent();
    Arrays.stream(bands).forEach(clip::add);
    return Stream.of(clip);
  }
}
