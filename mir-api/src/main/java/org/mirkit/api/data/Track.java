package org.mirkit.api.data;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One recording with what is known about it.
 *
 * @param id unique in its dataset and stable between runs; a relative path with forward slashes
 *     where there is one
 * @param audio where its sound comes from
 * @param group who or what must not be on both sides of a split: the artist, the song, the
 *     instrument; empty when the collection does not say
 * @param annotations what is known, at most one of each type
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Track(
    String id, AudioSource audio, Optional<String> group, List<Annotation> annotations) {

  /** Copies the list. */
  public Track {
    annotations = List.copyOf(annotations);
  }

  /** The annotation of the given type, if the track has one. */
  public <A extends Annotation> Optional<A> annotation(Class<A> type) {
    return annotations.stream().filter(type::isInstance).map(type::cast).findFirst();
  }
}
