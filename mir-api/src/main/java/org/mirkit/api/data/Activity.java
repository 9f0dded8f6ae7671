package org.mirkit.api.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * When something is heard: a singing voice, instruments, sources of sound. Several may be heard
 * together; where no stretch lies, nothing of them is heard.
 *
 * @param stretches in the order of their starts; they may overlap; none where nothing is heard
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Activity(List<TimedLabel> stretches) implements Annotation {

  /** Copies the list, in the order of starts, then of labels. */
  public Activity {
    stretches =
        stretches.stream()
            .sorted(
                Comparator.comparingDouble(TimedLabel::startSeconds)
                    .thenComparing(TimedLabel::label))
            .toList();
  }

  @Override
  public Activity stretched(double factor) {
    return new Activity(Segments.stretched(stretches, factor));
  }

  @Override
  public Activity cropped(double startSeconds, double endSeconds) {
    return new Activity(Segments.cropped(stretches, startSeconds, endSeconds));
  }

  /** The stretches of both. */
  @Override
  public Optional<Annotation> heardWith(Annotation other) {
    return other instanceof Activity that
        ? Optional.of(
            new Activity(Stream.concat(stretches.stream(), that.stretches.stream()).toList()))
        : Optional.empty();
  }
}
