package org.mirkit.runner.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local Maven repository in which mirkit's artifacts lie as {@code mvn install} puts them. All
 * else is the user's own, through links: what is missing is fetched once and stays there, and
 * nothing of mirkit gets there.
 *
 * @param folder the repository
 * @param users the user's own
 */
record LocalRepository(Path folder, Path users) {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** What a plugin is built against, with what that needs, and Maven's archetype. */
  private static final List<String> MODULES =
      List.of("mir-api", "mir-testkit", "mir-models", "mir-archetype");

  static void install(Path folder, Path users, String version) throws IOException {
    link(users, folder, "org");
    link(users.resolve("org"), folder.resolve("org"), "mirkit");
    LocalRepository repository = new LocalRepository(folder, users);
    repository.put(ROOT.resolve("pom.xml"), "mirkit", version, "pom");
    for (String module : MODULES) {
      Path home = ROOT.resolve(module);
      repository.put(home.resolve("pom.xml"), module, version, "pom");
      Path jar = home.resolve("target/" + module + "-" + version + ".jar");
      if (!Files.exists(jar)) {
        throw new AssertionError(jar + " was not built; run mvn verify in the repository's root");
      }
      repository.put(jar, module, version, "jar");
    }
  }

  /** Links to all that is there, but for one folder. */
  private static void link(Path from, Path to, String except) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.filter(Files::isDirectory).toList()) {
        String name = entry.getFileName().toString();
        if (!name.equals(except)) {
          Files.createSymbolicLink(to.resolve(name), entry);
        }
      }
    }
  }

  /** Moves groups that the user did not have yet to the user's own, for later builds. */
  void handOver() throws IOException {
    handOver(folder, users, "org");
    handOver(folder.resolve("org"), users.resolve("org"), "mirkit");
  }

  private static void handOver(Path from, Path to, String except) throws IOException {
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.filter(Files::isDirectory).toList()) {
        String name = entry.getFileName().toString();
        if (!name.equals(except) && !Files.isSymbolicLink(entry)) {
          new FileTree(entry).copyTo(to.resolve(name));
        }
      }
    }
  }

  private void put(Path file, String artifact, String version, String type) throws IOException {
    Path place = folder.resolve("org/mirkit").resolve(artifact).resolve(version);
    Files.createDirectories(place);
    Files.copy(file, place.resolve(artifact + "-" + version + "." + type));
  }
}
