package org.mirkit.runner.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirkit.api.ConfigException;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;

/**
 * Finds the one part that a person means: {@code mel}, {@code representation:mel}, {@code
 * acme:mel}, {@code representation:acme:mel}.
 */
final class PartLookup {
  private final PluginRegistry registry;

  PartLookup(PluginRegistry registry) {
    this.registry = registry;
  }

  /**
   * The part of a name.
   *
   * @throws ConfigException if there is none, or several; the message says what would do
   */
  LoadedProvider find(String name) {
    List<LoadedProvider> found =
        registry.all().stream().filter(part -> names(part).anyMatch(name::equals)).toList();
    if (found.size() > 1) {
      throw new ConfigException(
          "'%s' means several parts; say one of %s"
              .formatted(
                  name,
                  found.stream().map(PartLookup::fullName).collect(Collectors.joining(", "))));
    }
    if (found.isEmpty()) {
      throw new ConfigException(
          "there is no part '%s'; %s'mir list' shows all".formatted(name, suggestion(name)));
    }
    return found.get(0);
  }

  private static Stream<String> names(LoadedProvider part) {
    String id = part.provider().id();
    return Stream.of(id, part.qualifiedId(), part.kind().value() + ":" + id, fullName(part));
  }

  private static String fullName(LoadedProvider part) {
    return part.kind().value() + ":" + part.qualifiedId();
  }

  private String suggestion(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return registry.all().stream()
        .flatMap(PartLookup::names)
        .distinct()
        .filter(known -> distance(wanted, known) <= Math.max(1, known.length() / 3))
        .min(Comparator.comparingInt(known -> distance(wanted, known)))
        .map(nearest -> "did you mean '" + nearest + "'? ")
        .orElse("");
  }

  /** Levenshtein's distance: insertions, deletions and replacements from one to the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
