package org.mirkit.api.data;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * One class for a whole track, such as its genre.
 *
 * @param label the class, as the collection spells it
 * @param probabilities the probability of each class when a model said so, in vocabulary order;
 *     empty when a person did
 */
@API(status = API.Status.STABLE, since = "1.0")
public record ClassLabel(String label, Map<String, Double> probabilities) implements Annotation {

  /** Copies the map, keeping its order. */
  public ClassLabel {
    probabilities =
        java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(probabilities));
  }

  /** A label that a person gave. */
  public static ClassLabel of(String label) {
    return new ClassLabel(label, Map.of());
  }
}
