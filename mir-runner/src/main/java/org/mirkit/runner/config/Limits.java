package org.mirkit.runner.config;

import java.util.Optional;
import org.mirkit.api.plugin.Param;

/**
 * Which numbers a parameter takes.
 *
 * @param min the smallest, or negative infinity
 * @param max the largest, or infinity
 * @param unit of both, or empty
 */
record Limits(double min, double max, String unit) {
  static final Limits NONE = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");

  static Limits of(Param param) {
    return new Limits(param.min(), param.max(), param.unit());
  }

  /** What is wrong with a number, or nothing. */
  Optional<String> complaint(double number, String written) {
    if (number >= min && number <= max) {
      return Optional.empty();
    }
    String found = unit.isEmpty() ? written : written + " " + unit;
    return Optional.of("found " + found + "; expected " + describe());
  }

  /** {@code 1…100 Hz}, {@code at least 1}; empty without bounds. */
  String describe() {
    if (min == Double.NEGATIVE_INFINITY) {
      return max == Double.POSITIVE_INFINITY ? "" : "at most " + Words.quantity(max, unit);
    }
    return max == Double.POSITIVE_INFINITY
        ? "at least " + Words.quantity(min, unit)
        : Words.quantity(min, "") + "…" + Words.quantity(max, unit);
  }
}
