package org.mirkit.runner.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known about one parameter, for people and for {@code --json}.
 *
 * @param name as in YAML
 * @param type in words: {@code whole number}, {@code list of layer}
 * @param unit of a number, or empty
 * @param defaultValue as YAML text, or null without one
 * @param min the smallest number allowed, or null
 * @param max the largest number allowed, or null
 * @param allowed the values to choose from; for a part, the ids of its providers; empty when free
 * @param required whether it must be given
 * @param text what it does
 * @param example as YAML text, or empty
 * @param fields the parameters inside, when the value is a mapping of its own
 */
public record Parameter(
    String name,
    String type,
    String unit,
    @Nullable String defaultValue,
    @Nullable Double min,
    @Nullable Double max,
    List<String> allowed,
    boolean required,
    String text,
    String example,
    List<Parameter> fields) {

  /** Copies the lists. */
  public Parameter {
    allowed = List.copyOf(allowed);
    fields = List.copyOf(fields);
  }

  /** The numbers allowed with their unit, {@code 1…100 Hz}; empty when all are. */
  public String bounds() {
    return new Limits(
            min == null ? Double.NEGATIVE_INFINITY : min,
            max == null ? Double.POSITIVE_INFINITY : max,
            unit)
        .describe();
  }
}
