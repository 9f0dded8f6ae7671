package org.mirkit.tasks.classification.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of metrics that say something about each class.
 *
 * @param classes the classes in the order to be shown; those that occur, sorted by code point, when
 *     empty
 */
public record ClassesConfig(
    @Param(
            value =
                "The classes, in the order to be shown; without it those that occur, sorted. A"
                    + " class that is not listed is an error",
            example = "[classical, electronic, pop, rock]")
        Optional<List<String>> classes) {

  /** Refuses an empty list and repeated classes. */
  public ClassesConfig {
    classes = classes.map(List::copyOf);
    classes.ifPresent(ClassesConfig::check);
  }

  private static void check(List<String> classes) {
    if (classes.isEmpty() || new HashSet<>(classes).size() != classes.size()) {
      throw new ConfigException(
          "classes",
          "found %s; expected at least one class, each once. Leave it out to use those that occur"
              .formatted(classes));
    }
  }
}
