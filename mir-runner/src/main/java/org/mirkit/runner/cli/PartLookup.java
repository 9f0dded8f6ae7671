package org.mirkit.runner.cli;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mirkit.api.ConfigException;
import org.mirkit.runner.config.NearestName;
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
              .formatted(name, found.stream().map(PartLookup::fullName).collect(joining(", "))));
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
    Set<String> known = registry.all().stream().flatMap(PartLookup::names).collect(toSet());
    return NearestName.of(name, known)
        .map(nearest -> "did you mean '" + nearest + "'? ")
        .orElse("");
  }
}
