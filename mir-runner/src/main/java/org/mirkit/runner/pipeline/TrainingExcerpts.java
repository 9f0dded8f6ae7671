package org.mirkit.runner.pipeline;

import java.util.List;
import java.util.SplittableRandom;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Targets;

/**
 * Random excerpts of training tracks: every epoch draws others, and which ones depends on seed,
 * epoch and number alone, so that any epoch can be replayed.
 */
public final class TrainingExcerpts implements ExampleSource {
  private final List<LabelledTrack> tracks;
  private final Excerpts excerpts;
  private final ExcerptLength length;
  private final Draws draws;
  private final long seed;
  private final boolean equalLengths;

  /**
   * Excerpts of the given tracks.
   *
   * @param frames length of an excerpt
   * @param perTrack excerpts of each track in an epoch
   */
  public TrainingExcerpts(
      List<LabelledTrack> tracks,
      int frames,
      int perTrack,
      DecisionScale scale,
      Normalization normalization,
      long seed) {
    this(
        tracks,
        ExcerptLength.of(frames),
        Draws.ofEach(tracks.size(), perTrack),
        scale,
        normalization,
        seed);
  }

  /**
   * Excerpts of the given tracks.
   *
   * @param length of excerpts
   * @param draws which tracks an epoch hears, and how often
   */
  public TrainingExcerpts(
      List<LabelledTrack> tracks,
      ExcerptLength length,
      Draws draws,
      DecisionScale scale,
      Normalization normalization,
      long seed) {
    this.tracks = List.copyOf(tracks);
    this.excerpts = new Excerpts(scale, normalization);
    this.length = length;
    this.draws = draws;
    this.seed = seed;
    this.equalLengths =
        tracks.stream()
            .flatMap(track -> track.variants().stream())
            .allMatch(variant -> length.alwaysMost(variant.features().frames()));
  }

  @Override
  public int size() {
    return draws.size();
  }

  @Override
  public Example example(int index, int epoch) {
    Place place = place(index, epoch);
    return excerpts.cut(place.track(), place.start(), place.frames());
  }

  @Override
  public boolean equalLengths() {
    return equalLengths;
  }

  @Override
  public int frames(int index, int epoch) {
    return place(index, epoch).frames();
  }

  @Override
  public Targets targets(int index, int epoch) {
    Place place = place(index, epoch);
    return excerpts.targets(place.track(), place.start(), place.frames());
  }

  private Place place(int index, int epoch) {
    SplittableRandom random = new SplittableRandom(seed + 31L * (epoch * (long) size() + index));
    List<LabelledTrack.Variant> variants = tracks.get(draws.track(index, epoch)).variants();
    LabelledTrack.Variant variant = variants.get(random.nextInt(variants.size()));
    int available = variant.features().frames();
    int frames = length.draw(available, random);
    int starts = Math.max(1, available - frames + 1);
    return new Place(variant, random.nextInt(starts), frames);
  }

  private record Place(LabelledTrack.Variant track, int start, int frames) {}
}
