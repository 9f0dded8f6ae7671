package org.mirkit.runner.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.ApiVersion;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.PluginInfo;

/**
 * The properties file in which a plugin says who it is; read before any of its classes, so that a
 * plugin of another API is refused by name.
 */
final class PluginDescriptor {
  /** Kebab case, as in the ids of providers and the names of plugins. */
  static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+_-]{0,99}");

  private final Properties properties;

  private PluginDescriptor(Properties properties) {
    this.properties = properties;
  }

  /** Reads a descriptor in UTF-8; what it says is not yet checked. */
  static PluginDescriptor read(InputStream in) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new PluginException(
          MirPlugin.DESCRIPTOR + " is not a properties file: " + e.getMessage(), e);
    }
    return new PluginDescriptor(properties);
  }

  /** The name as written, for messages about a descriptor that may be wrong elsewhere. */
  Optional<String> name() {
    return Optional.of(properties.getProperty("name", "").strip()).filter(name -> !name.isEmpty());
  }

  /**
   * Who the plugin is.
   *
   * @throws PluginException if something is missing or senseless, or if this host cannot run it
   */
  PluginInfo info() {
    checkedName();
    checkedVersion();
    return info(supportedApi());
  }

  /** All that {@link #info} would complain about. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    List<Supplier<?>> all = List.of(this::checkedName, this::checkedVersion, this::supportedApi);
    for (Supplier<?> check : all) {
      try {
        check.get();
      } catch (PluginException e) {
        problems.add(e.getMessage());
      }
    }
    return problems;
  }

  private String checkedName() {
    return matching("name", KEBAB_CASE, "kebab case, such as acme-features");
  }

  private String checkedVersion() {
    return matching("version", VERSION, "a version, such as 1.2.0");
  }

  /**
   * Who the plugin is, whether or not this host can run it.
   *
   * @throws PluginException if something is missing or senseless
   */
  PluginInfo claimed() {
    return info(api());
  }

  private PluginInfo info(ApiVersion builtAgainst) {
    return new PluginInfo(
        checkedName(),
        checkedVersion(),
        builtAgainst,
        properties.getProperty("summary", "").strip(),
        properties.getProperty("licence", "").strip());
  }

  private ApiVersion api() {
    try {
      return ApiVersion.parse(required("api"));
    } catch (IllegalArgumentException e) {
      throw new PluginException(MirPlugin.DESCRIPTOR + ": api: " + e.getMessage(), e);
    }
  }

  private ApiVersion supportedApi() {
    ApiVersion builtAgainst = api();
    if (!ApiVersion.CURRENT.runs(builtAgainst)) {
      throw new PluginException(
          "it was built against API %s and this mirkit has API %s; take a release of the plugin for API %d.x%s"
              .formatted(
                  builtAgainst,
                  ApiVersion.CURRENT,
                  ApiVersion.CURRENT.major(),
                  builtAgainst.major() < ApiVersion.CURRENT.major() ? "" : ", or a newer mirkit"));
    }
    return builtAgainst;
  }

  private String matching(String key, Pattern form, String expected) {
    String value = required(key);
    if (!form.matcher(value).matches()) {
      throw new PluginException(
          "%s: %s is '%s'; expected %s".formatted(MirPlugin.DESCRIPTOR, key, value, expected));
    }
    return value;
  }

  private String required(String key) {
    String value = properties.getProperty(key, "").strip();
    if (value.isEmpty()) {
      throw new PluginException(MirPlugin.DESCRIPTOR + " does not give '" + key + "'");
    }
    return value;
  }
}
