package org.mirkit.runner.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.PluginInfo;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.plugin.DescriptorReport;
import org.mirkit.runner.plugin.PluginFiles;

/**
 * A folder whose every jar and folder is a plugin. What comes in is first copied under a hidden
 * name, which no search for plugins looks at, then moved to its place in one step.
 */
public final class PluginFolder {
  private final Path folder;
  private final PluginPlacement placement;

  /** A folder that need not be there yet. */
  public PluginFolder(Path folder) {
    this(folder, new PluginPlacement());
  }

  PluginFolder(Path folder, PluginPlacement placement) {
    this.folder = folder;
    this.placement = placement;
  }

  /**
   * Puts a plugin in that was verified.
   *
   * @param replace whether it may take the place of another of its name
   * @throws PluginException if there is one of its name and it may not, or the disk refuses
   */
  public Installation install(Verification verified, boolean replace) {
    PluginInfo plugin =
        verified
            .info()
            .orElseThrow(() -> new PluginException(verified.source() + " is no sound plugin"));
    List<Installation> old = find(plugin.name());
    if (!old.isEmpty() && !replace) {
      throw new PluginException(
          "%s %s is already there as %s; give --replace to put %s in its place"
              .formatted(
                  plugin.name(),
                  old.get(0).plugin().version(),
                  old.get(0).place(),
                  plugin.version()));
    }
    boolean jar = Files.isRegularFile(verified.source());
    Path place = folder.resolve(plugin.name() + (jar ? ".jar" : ""));
    List<Path> places = old.stream().map(Installation::place).toList();
    requireFree(place, places);
    try {
      Files.createDirectories(folder);
      placement.put(verified.source(), place, places);
    } catch (IOException e) {
      throw new PluginException(
          "%s cannot be installed into %s: %s".formatted(plugin.name(), folder, IoReason.of(e)), e);
    }
    return new Installation(plugin, place, old.stream().map(Installation::plugin).findFirst());
  }

  /**
   * Takes a plugin out.
   *
   * @throws PluginException if there is none of that name, or the disk refuses
   */
  public Installation remove(String name) {
    Installation found =
        find(name).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new PluginException(
                        "%s holds no plugin '%s' (there are: %s)"
                            .formatted(folder, name, names())));
    try {
      placement.takeOut(found.place());
    } catch (IOException e) {
      throw new PluginException(found.place() + " cannot be removed: " + IoReason.of(e), e);
    }
    return found;
  }

  private static void requireFree(Path place, List<Path> old) {
    if (Files.exists(place) && !old.contains(place)) {
      throw new PluginException(
          place + " is there and is no plugin of this name; move it away first");
    }
  }

  /** More than one where a replacement was killed. */
  private List<Installation> find(String name) {
    return installed().stream().filter(found -> found.plugin().name().equals(name)).toList();
  }

  private String names() {
    List<String> names = installed().stream().map(found -> found.plugin().name()).toList();
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  private List<Installation> installed() {
    List<Installation> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try {
        for (Path entry : PluginFiles.contents(folder)) {
          DescriptorReport.at(entry)
              .ifPresent(info -> found.add(new Installation(info, entry, Optional.empty())));
        }
      } catch (IOException e) {
        throw new PluginException(folder + " cannot be read: " + IoReason.of(e), e);
      }
    }
    return found;
  }
}
