package org.mirkit.api.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * Any number of labels that are true of a whole track: tags, instruments, several genres at once.
 *
 * @param strengths how sure it is that a tag is true, 0…1: 1 from a person who gave it, a
 *     probability from a model; a tag that is not there is not true
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Tags(Map<String, Double> strengths) implements Annotation {

  /** Copies the map, keeping its order; refuses strengths that are none. */
  public Tags {
    strengths = Collections.unmodifiableMap(new LinkedHashMap<>(strengths));
    strengths.forEach(
        (tag, strength) -> {
          if (tag.isBlank() || !(strength >= 0 && strength <= 1)) {
            throw new DataException(
                "the tag '%s' has a strength of %s; expected a name, and 0 to 1"
                    .formatted(tag, strength));
          }
        });
  }

  /** Tags that a person gave. */
  public static Tags of(String... tags) {
    Map<String, Double> strengths = new LinkedHashMap<>();
    for (String tag : tags) {
      strengths.put(tag, 1.0);
    }
    return new Tags(strengths);
  }

  /** How sure it is that a tag is true; 0 for one that is not there. */
  public double strengthOf(String tag) {
    return strengths.getOrDefault(tag, 0.0);
  }

  /** All tags of both, each as sure as in the surer one. */
  @Override
  public Optional<Annotation> heardWith(Annotation other) {
    if (!(other instanceof Tags that)) {
      return Optional.empty();
    }
    Map<String, Double> both = new LinkedHashMap<>(strengths);
    that.strengths.forEach((tag, strength) -> both.merge(tag, strength, Math::max));
    return Optional.of(new Tags(both));
  }
}
