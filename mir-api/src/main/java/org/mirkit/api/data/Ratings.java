package org.mirkit.api.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * Values of a whole track on named scales, such as valence and arousal, or the share of listeners
 * who felt each of several emotions.
 *
 * @param values by scale, at least one, all finite; scales and their ranges are the collection's
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Ratings(Map<String, Double> values) implements Annotation {

  /** Copies the map, keeping its order; refuses values that are none. */
  public Ratings {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    if (values.isEmpty()) {
      throw new DataException("there is no rating; expected at least one scale with its value");
    }
    values.forEach(
        (scale, value) -> {
          if (scale.isBlank() || !Double.isFinite(value)) {
            throw new DataException(
                "the scale '%s' has the value %s; expected a name and a number"
                    .formatted(scale, value));
          }
        });
  }
}
