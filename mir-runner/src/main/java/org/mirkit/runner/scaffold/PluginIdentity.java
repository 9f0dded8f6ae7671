package org.mirkit.runner.scaffold;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.mirkit.api.ConfigException;

/**
 * What a new plugin is called, from which all other names are made.
 *
 * @param name id of its part and Maven artifact, in kebab case: {@code tape-hiss}
 * @param kind of its part: {@code augmentation}
 * @param groupId Maven's group: {@code com.acme}
 * @param packageName of its classes: {@code com.acme.tapehiss}
 */
public record PluginIdentity(String name, String kind, String groupId, String packageName) {
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern GROUP_ID = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
  private static final String FIRST_VERSION = "0.1.0-SNAPSHOT";

  /** Refuses names that Maven, Java or YAML cannot use. */
  public PluginIdentity {
    if (!KEBAB_CASE.matcher(name).matches()) {
      throw new ConfigException(
          "'%s' cannot be the name of a plugin; expected kebab case, such as tape-hiss: small letters and digits, words joined by hyphens, a letter first"
              .formatted(name));
    }
    if (!GROUP_ID.matcher(groupId).matches()) {
      throw new ConfigException(
          "'%s' cannot be a group of Maven; expected words joined by dots, such as com.acme"
              .formatted(groupId));
    }
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new ConfigException(
          "'%s' cannot be a package of Java; give one with --package, such as com.acme.tapehiss"
              .formatted(packageName));
    }
  }

  /** With the package that Maven's archetype takes too: group and name without hyphens. */
  public static PluginIdentity of(String name, String kind, String groupId) {
    return new PluginIdentity(name, kind, groupId, groupId + "." + name.replace("-", ""));
  }

  /** The name as a class: {@code TapeHiss}. */
  public String className() {
    return Stream.of(name.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** What stands in the files for these names, as Maven's archetype calls them. */
  Map<String, String> variables() {
    return Map.of(
        "artifactId", name,
        "kind", kind,
        "groupId", groupId,
        "package", packageName,
        "packageInPathFormat", packageName.replace('.', '/'),
        "className", className(),
        "version", FIRST_VERSION);
  }
}
