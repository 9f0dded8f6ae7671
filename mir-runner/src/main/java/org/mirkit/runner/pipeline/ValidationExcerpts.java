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
  private final Excerpts excerpts;
  private final List<Place> places = new ArrayList<>();

  /** Excerpts of the given tracks as {@link Crop#starts} places them. */
  public ValidationExcerpts(
      List<LabelledTrack> tracks, Crop crop, DecisionScale scale, Normalization normalization) {
    this.excerpts = new Excerpts(crop.frames(), scale, normalization);
    for (LabelledTrack track : tracks) {
      for (int start : crop.starts(track.original().features().frames())) {
        places.add(new Place(track.original(), start));
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
    return excerpts.cut(place.track(), place.start());
  }

  @Override
  public Targets targets(int index, int epoch) {
    Place place = places.get(index);
    return excerpts.targets(place.track(), place.start());
  }

  private record Place(LabelledTrack.Variant track, int start) {}
}
