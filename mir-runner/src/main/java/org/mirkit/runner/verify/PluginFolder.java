package org.mirkit.runner.verify;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

  /** A folder that need not be there yet. */
  public PluginFolder(Path folder) {
    this.folder = folder;
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
    Optional<Installation> old = find(plugin.name());
    if (old.isPresent() && !replace) {
      throw new PluginException(
          "%s %s is already there as %s; give --replace to put %s in its place"
              .formatted(
                  plugin.name(),
                  old.get().plugin().version(),
                  old.get().place(),
                  plugin.version()));
    }
    boolean jar = Files.isRegularFile(verified.source());
    Path place = folder.resolve(plugin.name() + (jar ? ".jar" : ""));
    requireFree(place, old);
    try {
      Files.createDirectories(folder);
      put(verified.source(), place, old.map(Installation::place));
    } catch (IOException e) {
      throw new PluginException(
          "%s cannot be installed into %s: %s".formatted(plugin.name(), folder, IoReason.of(e)), e);
    }
    return new Installation(plugin, place, old.map(Installation::plugin));
  }

  /**
   * Takes a plugin out.
   *
   * @throws PluginException if there is none of that name, or the disk refuses
   */
  public Installation remove(String name) {
    Installation found =
        find(name)
            .orElseThrow(
                () ->
                    new PluginException(
                        "%s holds no plugin '%s' (there are: %s)"
                            .formatted(folder, name, names())));
    try {
      // Out of sight in one step, so that no search meets half of it.
      Path hidden = hidden(found.place());
      Files.move(found.place(), hidden, StandardCopyOption.ATOMIC_MOVE);
      delete(hidden);
    } catch (IOException e) {
      throw new PluginException(found.place() + " cannot be removed: " + IoReason.of(e), e);
    }
    return found;
  }

  private static void requireFree(Path place, Optional<Installation> old) {
    boolean ofOld = old.isPresent() && old.get().place().equals(place);
    if (Files.exists(place) && !ofOld) {
      throw new PluginException(
          place + " is there and is no plugin of this name; move it away first");
    }
  }

  private void put(Path source, Path place, Optional<Path> old) throws IOException {
    Path arriving = hidden(place);
    try {
      copy(source, arriving);
      if (old.isPresent() && !(old.get().equals(place) && Files.isRegularFile(place))) {
        Path leaving = hidden(old.get());
        Files.move(old.get(), leaving, StandardCopyOption.ATOMIC_MOVE);
        moveOrRestore(arriving, place, leaving, old.get());
        delete(leaving);
      } else {
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      delete(arriving);
    }
  }

  private static void moveOrRestore(Path arriving, Path place, Path leaving, Path old)
      throws IOException {
    try {
      Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(leaving, old, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
  }

  private Path hidden(Path place) {
    return folder.resolve("." + place.getFileName() + "." + UUID.randomUUID());
  }

  private static void copy(Path source, Path target) throws IOException {
    if (Files.isRegularFile(source)) {
      Files.copy(source, target);
      return;
    }
    Files.createDirectory(target);
    for (Path jar : PluginFiles.jarsAt(source)) {
      Files.copy(jar, target.resolve(jar.getFileName().toString()));
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.toList()) {
          delete(file);
        }
      }
    }
    Files.deleteIfExists(path);
  }

  private Optional<Installation> find(String name) {
    return installed().stream().filter(found -> found.plugin().name().equals(name)).findFirst();
  }

  private String names() {
    List<String> names = installed().stream().map(found -> found.plugin().name()).toList();
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  private List<Installation> installed() {
    List<Installation> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          if (!entry.getFileName().toString().startsWith(".")) {
            DescriptorReport.at(entry)
                .ifPresent(info -> found.add(new Installation(info, entry, Optional.empty())));
          }
        }
      } catch (IOException e) {
        throw new PluginException(folder + " cannot be read: " + IoReason.of(e), e);
      }
    }
    return found;
  }
}
