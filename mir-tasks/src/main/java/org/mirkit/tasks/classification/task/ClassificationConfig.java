package org.mirkit.tasks.classification.task;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@link ClassificationTask}.
 *
 * @param classes the classes in the order of the network's outputs; those of the collection, sorted
 *     by code point, when empty
 */
public record ClassificationConfig(
    @Param(
            value =
                "The classes, in the order of the outputs; without it those that the collection"
                    + " has, sorted",
            example = "[classical, electronic, pop, rock]")
        Optional<List<String>> classes) {

  /** Refuses lists from which nothing can be chosen. */
  public ClassificationConfig {
    classes = classes.map(List::copyOf);
    classes.ifPresent(ClassificationConfig::check);
  }

  private static void check(List<String> classes) {
    if (classes.size() < 2 || new HashSet<>(classes).size() != classes.size()) {
      throw new ConfigException(
          "classes",
          "found %s; expected at least two classes, each once. Leave it out to use the classes of"
                  .formatted(classes)
              + " the collection");
    }
    if (classes.stream().anyMatch(String::isBlank)) {
      throw new ConfigException("classes", "found a class without a name in " + classes);
    }
  }
}
