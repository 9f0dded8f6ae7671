package org.mirkit.docs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * {@code mvn package} for the projects of the guide, in a second and without a repository: compiles
 * {@code src/main/java} against what a plugin may see, and packs it with {@code src/main/resources}
 * into {@code target/<folder's name>.jar}. That Maven itself builds such a project is tested where
 * projects are generated.
 */
final class ProjectBuild {
  private static final Path CLASSES = Path.of("target", "classes");

  private ProjectBuild() {}

  public static void main(String[] goals) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xlint:all",
                "-proc:none",
                "-d",
                CLASSES.toString(),
                "-cp",
                System.getenv("CLASS_PATH")));
    below(Path.of("src/main/java")).forEach(file -> arguments.add(file.toString()));
    Files.createDirectories(CLASSES);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) {
      System.exit(code);
    }
    pack(Path.of("target", Path.of("").toAbsolutePath().getFileName() + ".jar"));
  }

  private static void pack(Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Path root : List.of(CLASSES, Path.of("src/main/resources"))) {
        for (Path entry : below(root)) {
          zip.putNextEntry(new ZipEntry(root.relativize(entry).toString().replace('\\', '/')));
          Files.copy(entry, zip);
        }
      }
    }
  }

  private static List<Path> below(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
