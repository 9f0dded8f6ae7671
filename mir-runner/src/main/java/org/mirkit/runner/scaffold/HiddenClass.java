package org.mirkit.runner.scaffold;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.ConfigException;

/** Finds a class of a new project that would hide one that its files use by its short name. */
final class HiddenClass {
  private static final Pattern SOURCE = Pattern.compile(".*/(\\w+)\\.java");

  private HiddenClass() {}

  /**
   * Refuses a name such as {@code layer}, whose class {@code Layer} could not be told from the
   * SPI's.
   */
  static void requireNone(PluginIdentity identity, Map<String, String> files) {
    for (String path : files.keySet()) {
      Matcher source = SOURCE.matcher(path);
      if (source.matches()) {
        hiddenBy(source.group(1), files)
            .ifPresent(
                hidden -> {
                  throw new ConfigException(
                      "'%s' would make a class %s, which hides %s; choose another name, such as my-%s"
                          .formatted(identity.name(), source.group(1), hidden, identity.name()));
                });
      }
    }
  }

  private static Optional<String> hiddenBy(String simpleName, Map<String, String> files) {
    Matcher imported =
        Pattern.compile("^import ([\\w.]+\\." + simpleName + ");$", Pattern.MULTILINE)
            .matcher(String.join("\n", files.values()));
    if (imported.find()) {
      return Optional.of(imported.group(1));
    }
    try {
      return Optional.of(Class.forName("java.lang." + simpleName, false, null).getName());
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
