package org.mirkit.docs;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * {@code mvn package} for the projects of the guide, in seconds and without a repository: compiles
 * {@code src/main/java} and {@code src/test/java} against all that there is, runs the tests, and
 * packs the classes with {@code src/main/resources} into {@code target/<folder's name>.jar}. That
 * Maven itself builds such a project is tested where projects are generated.
 */
final class ProjectBuild {
  private static final Path TARGET = Path.of("target");
  private static final Path CLASSES = TARGET.resolve("classes");
  private static final Path TEST_CLASSES = TARGET.resolve("test-classes");

  private ProjectBuild() {}

  public static void main(String[] goals) throws IOException {
    String classPath = System.getenv("CLASS_PATH");
    compile(Path.of("src/main/java"), CLASSES, classPath);
    copy(Path.of("src/main/resources"), CLASSES);
    if (Files.isDirectory(Path.of("src/test/java"))) {
      compile(
          Path.of("src/test/java"),
          TEST_CLASSES,
          CLASSES + System.getProperty("path.separator") + classPath);
      test();
    }
    pack(TARGET.resolve(Path.of("").toAbsolutePath().getFileName() + ".jar"));
  }

  private static void compile(Path sources, Path target, String classPath) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xlint:all,-path",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-d",
                target.toString(),
                "-cp",
                classPath));
    below(sources).forEach(file -> arguments.add(file.toString()));
    Files.createDirectories(target);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) {
      System.exit(code);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : below(from)) {
      Path copy = to.resolve(from.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void test() throws IOException {
    URL[] roots = {CLASSES.toUri().toURL(), TEST_CLASSES.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(roots, ProjectBuild.class.getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      SummaryGeneratingListener summary = new SummaryGeneratingListener();
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClasspathRoots(Set.of(TEST_CLASSES.toAbsolutePath())))
                  .build(),
              summary);
      summary.getSummary().printFailuresTo(new PrintWriter(System.out, true), 4);
      System.out.println(
          "Tests run: %d, failed: %d"
              .formatted(
                  summary.getSummary().getTestsStartedCount(),
                  summary.getSummary().getTotalFailureCount()));
      if (summary.getSummary().getTotalFailureCount() > 0) {
        System.exit(1);
      }
    }
  }

  private static void pack(Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Path entry : below(CLASSES)) {
        zip.putNextEntry(new ZipEntry(CLASSES.relativize(entry).toString().replace('\\', '/')));
        Files.copy(entry, zip);
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
