package org.mirkit.docs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.mirkit.runner.cli.Main;

/** The programs that a reader has: {@code mir} as it is built now, and what stands in for Maven. */
final class Tools {
  /** All that there is: the product, its plugins and the tests of this module. */
  static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  private final Path folder;

  /** Makes them in an empty folder; the test is skipped where no shell could run them. */
  Tools(Path folder) throws IOException {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "sh"))),
        "commands are not run: this machine has no shell sh");
    this.folder = folder;
    tool("mir", "-Dai.djl.offline=true", Main.class);
    tool("mvn", "-Dfile.encoding=UTF-8", ProjectBuild.class);
  }

  private void tool(String name, String option, Class<?> main) throws IOException {
    Path script = folder.resolve(name);
    Files.writeString(
        script,
        """
        #!/bin/sh
        exec "%s" -XX:-UsePerfData -XX:TieredStopAtLevel=1 --add-exports java.desktop/com.sun.media.sound=ALL-UNNAMED \
        -Djava.awt.headless=true %s -cp "$CLASS_PATH" %s "$@"
        """
            .formatted(JAVA.resolve("java"), option, main.getName()));
    if (!script.toFile().setExecutable(true)) {
      throw new IOException(script + " cannot be made a program");
    }
  }

  /** Puts them where a shell finds them. */
  void lend(Map<String, String> environment) {
    environment.put("CLASS_PATH", CLASS_PATH);
    environment.put("OMP_NUM_THREADS", "1");
    environment.put("MIRKIT_CACHE", folder.resolve("cache").toString());
    environment.merge(
        "PATH",
        folder.toString(),
        (path, ours) -> String.join(File.pathSeparator, ours, JAVA.toString(), path));
    environment.remove("MIRKIT_PLUGINS");
  }
}
