package org.mirkit.classical.model;

import java.util.List;
import org.mirkit.api.ConfigException;

/** Values of a parameter of which the validation examples choose one. */
final class Candidates {
  private Candidates() {}

  /** The values; refuses none. */
  static <T> List<T> of(String parameter, List<T> values) {
    if (values.isEmpty()) {
      throw new ConfigException(parameter, "the list is empty; give at least one value");
    }
    return List.copyOf(values);
  }
}
