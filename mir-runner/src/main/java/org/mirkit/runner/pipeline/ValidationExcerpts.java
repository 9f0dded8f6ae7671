package org.mirkit.runner.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Targets;

/**
 * The excerpts that answer for validation tracks: the same in every epoch, covering all of each.
 */
public final class ValidationExcerpts implements ExampleSource {
  private final Crop crop;
  private final Excerpts excerpts;
  private final List<Place> places = new ArrayList<>();

  /** Excerpts of the given tracks as {@link Crop#starts} places them. */
  public ValidationExcerpts(
      List<LabelledTrack> tracks, Crop crop, DecisionScale scale, Normalization normalization) {
    this.crop = crop;
    this.excerpts = new Excerpts(scale, normalization);
    for (LabelledTrack track : tracks) {
      int available = track.original().features().frames();
      for (int start : crop.starts(available)) {
        places.add(new Place(track.original(), start, crop.framesOf(available)));
      }
    }
  }

  @Override
  public int size() {
    return places.size();
  }

  @Override
  public Example example(int index, int epoch) {
    Place place = places.get(index);
    return excerpts.cut(place.track(), place.start(), place.frames());
  }

  @Override
  public boolean equalLengths() {
    return places.stream().allMatch(place -> place.frames() == crop.frames());
  }

  @Override
  public int frames(int index, int epoch) {
    return places.get(index).frames();
  }

  @Override
  public Targets targets(int index, int epoch) {
    Place place = places.get(index);
    return excerpts.targets(place.track(), place.start(), place.frames());
  }

  private record Place(LabelledTrack.Variant track, int start, int frames) {}
}
