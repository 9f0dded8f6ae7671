package org.mirkit.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the guide works as it stands, and leads nowhere that is not there. */
class GuideTest {
  private static final Path GUIDE = Path.of("guide");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

  @TempDir private static Path work;

  @BeforeAll
  static void a_shell_is_there() {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "sh"))),
        "the guide's commands are not run: this machine has no shell sh");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(GUIDE)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @TestFactory
  List<DynamicContainer> a_reader_can_do_what_a_page_says() throws IOException {
    Tools tools = new Tools(Files.createDirectory(work.resolve("bin")));
    return pages().stream().map(page -> followed(page, tools)).toList();
  }

  private static DynamicContainer followed(Path page, Tools tools) {
    String name = page.getFileName().toString();
    try {
      Path folder = Files.createDirectory(work.resolve(name.replace(".md", "")));
      Reader reader = new Reader(folder, tools);
      Stream<DynamicNode> steps =
          Snippet.in(Files.readAllLines(page)).stream()
              .map(snippet -> dynamicTest(snippet.toString(), () -> reader.follow(snippet)));
      return dynamicContainer(name, steps);
    } catch (IOException e) {
      throw new IllegalStateException(page + " cannot be read", e);
    }
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String target = link.group(1);
        assertTrue(Files.exists(page.resolveSibling(target)), () -> page + " links to " + target);
      }
    }
  }
}
