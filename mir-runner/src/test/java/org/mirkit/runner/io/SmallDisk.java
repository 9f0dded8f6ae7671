package org.mirkit.runner.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A small file system of its own for a process, which only that process sees. */
public final class SmallDisk {
  /** Lists what lies there when all is over, since nobody can look afterwards. */
  private static final String SCRIPT =
      "mount -t tmpfs -o size=SIZE tmpfs \"$0\" && { \"$@\"; code=$?; find \"$0\" -type f >&2; exit $code; }";

  private SmallDisk() {}

  /**
   * A command that mounts it at a folder and starts the rest of its command line there; a test that
   * asks for it is skipped where the system does not let users mount.
   *
   * @param size such as {@code 16k}
   */
  public static List<String> at(Path folder, String size) throws IOException, InterruptedException {
    List<String> command =
        List.of("unshare", "-rm", "sh", "-c", SCRIPT.replace("SIZE", size), folder.toString());
    assumeTrue(works(command), "a small disk needs Linux that lets users mount (unshare -rm)");
    return command;
  }

  private static boolean works(List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(Stream.concat(command.stream(), Stream.of("true")).toList())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException none) {
      return false;
    }
  }
}
