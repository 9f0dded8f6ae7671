package org.mirkit.api.data;

import java.util.List;
import org.apiguardian.api.API;

/**
 * The form of a track: its sections one after another, equal sections having equal labels, such as
 * {@code verse} or {@code A}.
 *
 * @param segments at least one, in the order of time, none over another
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Segmentation(List<TimedLabel> segments) implements Annotation {

  /** Copies the list; refuses segments out of order or over each other. */
  public Segmentation {
    segments = Segments.ordered(segments);
  }

  @Override
  public Segmentation stretched(double factor) {
    return new Segmentation(Segments.stretched(segments, factor));
  }

  @Override
  public Segmentation cropped(double startSeconds, double endSeconds) {
    return new Segmentation(Segments.cropped(segments, startSeconds, endSeconds));
  }
}
