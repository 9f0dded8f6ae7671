package org.mirkit.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages for those who compile against mirkit are made without a warning; {@code
 * target/javadoc/index.html} is where they begin. Parts of a comment may be missing where the name
 * says it all; what is there has to be right.
 */
class JavadocTest {
  private static final Path PAGES = Path.of("target", "javadoc");
  private static final List<Path> PUBLISHED =
      List.of(
          sources("mir-api", ""),
          sources("mir-testkit", ""),
          sources("mir-models", "org/mirkit/models/engine"),
          sources("mir-models", "org/mirkit/models/imported"));

  @Test
  void the_published_packages_have_pages_without_a_warning() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-quiet",
                "-notimestamp",
                "-Xdoclint:all,-missing",
                "-Xmaxwarns",
                "1000",
                "-Werror",
                "-encoding",
                "UTF-8",
                "-windowtitle",
                "mirkit",
                "-d",
                PAGES.toString(),
                "-classpath",
                Tools.CLASS_PATH));
    for (Path folder : PUBLISHED) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(arguments::add);
      }
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code =
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    assertEquals(0, code, said::toString);
    assertTrue(Files.exists(PAGES.resolve("org/mirkit/api/plugin/MirPlugin.html")));
  }

  private static Path sources(String module, String packages) {
    return Path.of("..", module, "src", "main", "java").resolve(packages);
  }
}
