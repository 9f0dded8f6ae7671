package ${package};

import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code ${artifactId}}.
 *
 * @param label the class that is looked for
 */
public record ${className}Config(
    @Param(
            value = "The class that is looked for, as the collection spells it",
            defaultValue = "percussion")
        String label) {

  /** Refuses a class without a name, and the name of all others. */
  public ${className}Config {
    if (label.isBlank() || label.equals(${className}.OTHER)) {
      throw new ConfigException(
          "label",
          "found '%s'; expected a class of the collection, which '%s' stands beside"
              .formatted(label, ${className}.OTHER));
    }
  }
}
