package org.mirkit.testkit.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The optional folder {@code shared} of references: {@code shared/fixtures} for golden arrays,
 * {@code shared/data} for recordings. It lies in the working directory or in any folder above it,
 * or where the system property {@value #PROPERTY} says. A test that asks for a file that is not
 * there is skipped, with a message that names the file.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class SharedReference {

  /** Names the folder itself, in place of the search. */
  public static final String PROPERTY = "mirkit.shared";

  private static final String FOLDER = "shared";

  private SharedReference() {}

  /**
   * A file or folder of the reference; skips the calling test if it is not there.
   *
   * @param path below {@code shared}, such as {@code fixtures/librosa/chord/input.npy}
   */
  public static Path require(String path) {
    Path from = Path.of("").toAbsolutePath();
    Optional<Path> found = find(path, Optional.ofNullable(System.getProperty(PROPERTY)), from);
    assumeTrue(found.isPresent(), () -> skipped(path, from));
    return found.orElseThrow();
  }

  /** Where a path is: in the folder that is named, or else in the nearest one that has it. */
  static Optional<Path> find(String path, Optional<String> named, Path from) {
    Stream<Path> folders =
        named.isPresent()
            ? named.stream().map(Path::of)
            : Stream.iterate(from, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(FOLDER));
    return folders.map(folder -> folder.resolve(path)).filter(Files::exists).findFirst();
  }

  private static String skipped(String path, Path from) {
    String named = System.getProperty(PROPERTY);
    return "skipped: no "
        + (named == null
            ? "shared/"
                + path
                + " in "
                + from
                + " or above; -D"
                + PROPERTY
                + "=… can name the folder"
            : path + " in " + named + ", which " + PROPERTY + " names");
  }
}
