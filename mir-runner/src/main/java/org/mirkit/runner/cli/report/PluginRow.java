package org.mirkit.runner.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.PluginException;
import org.mirkit.runner.io.Sha256;
import org.mirkit.runner.plugin.LoadedPlugin;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginFailure;
import org.mirkit.runner.plugin.PluginFiles;
import org.mirkit.runner.plugin.PluginRegistry;

/**
 * A plugin as {@code mir plugins} shows it; {@code error} stands for most of it where the plugin
 * could not be used.
 *
 * @param source the jar or folder that it comes from
 * @param api the version of the SPI that it was built against
 * @param origin built in, or disk
 * @param jars its jars with their checksums; none for classes outside a jar
 * @param providers the ids of its parts, by kind
 * @param error why it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PluginRow(
    @Nullable String name,
    String source,
    @Nullable String version,
    @Nullable String api,
    @Nullable String origin,
    @Nullable String summary,
    @Nullable String licence,
    List<Jar> jars,
    @Nullable Map<String, List<String>> providers,
    @Nullable String error) {

  /** A file, and what it is known by whatever it is called. */
  public record Jar(String file, String sha256) {}

  public static PluginRow of(LoadedPlugin plugin, PluginRegistry registry) {
    return new PluginRow(
        plugin.info().name(),
        plugin.source().toString(),
        plugin.info().version(),
        plugin.info().builtAgainst().toString(),
        plugin.origin() == LoadedPlugin.Origin.BUILT_IN ? "built in" : "disk",
        plugin.info().summary(),
        plugin.info().licence(),
        jarsAt(plugin.source()),
        idsByKind(plugin, registry),
        null);
  }

  public static PluginRow of(PluginFailure failure) {
    return new PluginRow(
        failure.name().orElse(null),
        failure.source(),
        null,
        null,
        null,
        null,
        null,
        jarsAt(Path.of(failure.source())),
        null,
        failure.reason());
  }

  public int parts() {
    return providers == null ? 0 : providers.values().stream().mapToInt(List::size).sum();
  }

  private static Map<String, List<String>> idsByKind(LoadedPlugin plugin, PluginRegistry registry) {
    Map<String, List<String>> ids = new TreeMap<>();
    for (LoadedProvider loaded : registry.all()) {
      if (loaded.plugin().equals(plugin.info())) {
        ids.computeIfAbsent(loaded.kind().value(), kind -> new ArrayList<>())
            .add(loaded.provider().id());
      }
    }
    return ids;
  }

  /** Read only now that somebody wants to see them: all jars are many megabytes. */
  private static List<Jar> jarsAt(Path source) {
    List<Jar> jars = new ArrayList<>();
    try {
      for (Path jar : PluginFiles.jarsAt(source)) {
        if (Files.isRegularFile(jar)) {
          jars.add(new Jar(jar.getFileName().toString(), Sha256.ofFile(jar)));
        }
      }
    } catch (IOException | PluginException e) {
      // What cannot be read has no checksum; why it cannot is told as the reason of the refusal.
      return jars;
    }
    return jars;
  }
}
