package org.mirkit.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide works as it stands, read from its first page to its last in one folder, and leads
 * nowhere that is not there.
 */
class GuideTest {
  private static final Path GUIDE = Path.of("guide");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

  @TempDir private static Path work;

  /** In the order in which the first page lists them. */
  private static List<Path> pages() throws IOException {
    Path contents = GUIDE.resolve("README.md");
    Stream<Path> listed =
        LINK.matcher(Files.readString(contents))
            .results()
            .map(link -> GUIDE.resolve(link.group(1)))
            .filter(page -> page.toString().endsWith(".md") && page.normalize().startsWith(GUIDE));
    return Stream.concat(Stream.of(contents), listed).distinct().toList();
  }

  @Test
  void the_first_page_lists_all_others() throws IOException {
    try (Stream<Path> files = Files.list(GUIDE)) {
      List<Path> unlisted =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .filter(Predicate.not(pages()::contains))
              .toList();
      assertEquals(List.of(), unlisted);
    }
  }

  @TestFactory
  List<DynamicContainer> a_reader_can_do_what_a_page_says() throws IOException {
    Tools tools = new Tools(Files.createDirectory(work.resolve("tools")));
    Reader reader = new Reader(Files.createDirectory(work.resolve("guide")), tools);
    List<DynamicContainer> followed = new ArrayList<>();
    for (Path page : pages()) {
      Stream<DynamicTest> steps =
          Snippet.in(Files.readAllLines(page)).stream()
              .map(snippet -> dynamicTest(snippet.toString(), () -> reader.follow(snippet)));
      followed.add(dynamicContainer(page.getFileName().toString(), steps));
    }
    return followed;
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
