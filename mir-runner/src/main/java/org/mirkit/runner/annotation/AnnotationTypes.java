package org.mirkit.runner.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mirkit.api.ConfigException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Segmentation;
import org.mirkit.runner.config.NearestName;

/**
 * The types of annotations by the names that people give them: {@code chord-sequence}, {@code
 * onsets}.
 *
 * @param byName all that some format can hold
 */
public record AnnotationTypes(Map<String, Class<? extends Annotation>> byName) {

  /** Those that formats can hold. */
  public static AnnotationTypes of(List<NamedFormat> formats) {
    Map<String, Class<? extends Annotation>> byName = new TreeMap<>();
    formats.forEach(f -> f.format().types().forEach(type -> byName.put(nameOf(type), type)));
    return new AnnotationTypes(byName);
  }

  /** What a type is called: its class in kebab case. */
  public static String nameOf(Class<? extends Annotation> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /**
   * What files of a type are called beside others, where datasets of sound with labels look for
   * them: {@code chord}, {@code beats}, {@code sections}.
   */
  public static String shortNameOf(Class<? extends Annotation> type) {
    return type == Segmentation.class
        ? "sections"
        : nameOf(type).replaceFirst("-(label|sequence|curve)$", "");
  }

  /**
   * The type of a name.
   *
   * @throws ConfigException if there is none; the message names the nearest, or all
   */
  public Class<? extends Annotation> named(String name) {
    Class<? extends Annotation> type = byName.get(name);
    if (type == null) {
      throw new ConfigException(
          "there is no type of annotations '%s'; %s"
              .formatted(
                  name,
                  NearestName.of(name, byName.keySet())
                      .map(nearest -> "did you mean '" + nearest + "'?")
                      .orElse("there are " + String.join(", ", byName.keySet()))));
    }
    return type;
  }
}
