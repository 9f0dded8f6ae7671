package org.mirkit.runner.config;

import java.util.Collection;
import java.util.Locale;

/** Small rules for writing messages. */
final class Words {
  private static final int LONGEST = 60;
  private static final double EXACT_WHOLE = 1e15;

  private Words() {}

  /** A found text on one line and short enough for a message. */
  static String shorten(String text) {
    String line = text.replaceAll("\\s*\\R\\s*", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** A number as a person writes it: {@code 1}, {@code 0.5}; with its unit where it has one. */
  static String quantity(double number, String unit) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT_WHOLE;
    String digits = whole ? Long.toString((long) number) : Double.toString(number);
    return unit.isEmpty() ? digits : digits + " " + unit;
  }

  /** An enum constant as YAML says it: {@code soft-max}. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Names side by side, or {@code none}. */
  static String list(Collection<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  /** {@code ; did you mean 'x'?} when a name is near, otherwise nothing. */
  static String didYouMean(String name, Collection<String> candidates) {
    return NearestName.of(name, candidates).map(n -> "; did you mean '" + n + "'?").orElse("");
  }
}
