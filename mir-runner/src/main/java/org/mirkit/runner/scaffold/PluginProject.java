package org.mirkit.runner.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.mirkit.api.ConfigException;

/**
 * The project of a new plugin with one part: it builds, passes its contract tests and runs in an
 * experiment as it stands.
 */
public final class PluginProject {
  private final SortedMap<String, String> files;

  private PluginProject(SortedMap<String, String> files) {
    this.files = files;
  }

  /**
   * A project for a plugin; nothing is written yet.
   *
   * @throws ConfigException if there is no such kind, or a class could not have its name
   */
  public static PluginProject of(PluginIdentity identity) throws IOException {
    try (ProjectTemplates templates = ProjectTemplates.open()) {
      List<String> kinds = templates.kinds();
      if (!kinds.contains(identity.kind())) {
        throw new ConfigException(
            "a plugin of kind '%s' cannot be begun here; choose one of %s"
                .formatted(identity.kind(), String.join(", ", kinds)));
      }
      SortedMap<String, String> files = templates.filled(identity);
      HiddenClass.requireNone(identity, files);
      return new PluginProject(files);
    }
  }

  /** The kinds of parts with which a plugin can be begun. */
  static List<String> kinds() throws IOException {
    try (ProjectTemplates templates = ProjectTemplates.open()) {
      return templates.kinds();
    }
  }

  /**
   * Writes all files.
   *
   * @param folder not there yet, or empty
   * @throws ConfigException if there is something in it
   */
  public void writeTo(Path folder) throws IOException {
    requireEmpty(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static void requireEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    String remedy = "; nothing was written. Choose another folder with --out, or empty this one";
    if (!Files.isDirectory(folder)) {
      throw new ConfigException(folder + " is a file, where a folder should be made" + remedy);
    }
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new ConfigException(folder + " is not empty" + remedy);
      }
    }
  }
}
