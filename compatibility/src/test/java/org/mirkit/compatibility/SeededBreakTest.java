package org.mirkit.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate closes where it must, and nowhere else. */
class SeededBreakTest {
  @TempDir private Path folder;

  private Set<Break> breaks(String before, String after) throws IOException {
    return Comparison.breaks(
        SourceText.stablePart(before, folder.resolve("before")),
        SourceText.stablePart(after, folder.resolve("after")));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          public interface Part { void play(); }       | public interface Part { void play(); void stop(); } | METHOD_ADDED_TO_INTERFACE
          public interface Part { void play(); }       | public interface Part {}                            | METHOD_REMOVED
          public interface Part { void play(); }       | public interface Part { int play(); }               | METHOD_RETURN_TYPE_CHANGED
          public record Part(int hop) {}               | public record Part(int hop, int rate) {}            | CONSTRUCTOR_REMOVED
          public class Part {}                         | public final class Part {}                          | CLASS_NOW_NOT_EXTENDABLE
          public class Part { public int hop; }        | public class Part { int hop; }                      | FIELD_LESS_ACCESSIBLE
          public class Part implements Runnable { public void run() {} } | public class Part { public void run() {} } | INTERFACE_REMOVED
          public class Part { public void play() {} }  | public class Part { public void play() throws java.io.IOException {} } | METHOD_NOW_THROWS_CHECKED_EXCEPTION
          """)
  void a_break_is_found(String before, String after, String change) throws IOException {
    Set<String> found =
        breaks(before, after).stream().map(Break::change).collect(Collectors.toSet());
    assertTrue(found.contains(change), () -> "expected " + change + ", found " + found);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          public interface Part { void play(); } | public interface Part { void play(); default void stop() {} }
          public record Part(int hop) {}         | public record Part(int hop, int rate) { public Part(int hop) { this(hop, 1); } }
          public class Part {}                   | public class Part { public void stop() {} }
          public enum Part { ONE }               | public enum Part { ONE, TWO }
          """)
  void an_addition_that_old_plugins_do_not_feel_passes(String before, String after)
      throws IOException {
    assertEquals(Set.of(), breaks(before, after));
  }

  @Test
  void a_type_that_is_gone_is_a_break() throws IOException {
    byte[] before = SourceText.stablePart("public class Part {}", folder.resolve("before"));
    byte[] after = ClassFiles.jar(folder.resolve("before"), file -> false);
    assertEquals(Set.of(new Break("acme.Part", "CLASS_REMOVED")), Comparison.breaks(before, after));
  }

  @Test
  void experimental_types_are_free_to_change() throws IOException {
    byte[] before =
        SourceText.part("EXPERIMENTAL", "public class Part {}", folder.resolve("before"));
    byte[] after =
        SourceText.part("EXPERIMENTAL", "public interface Part {}", folder.resolve("after"));
    assertEquals(Set.of(), Comparison.breaks(before, after));
  }

  @Test
  void a_nested_type_is_as_stable_as_the_one_around_it() throws IOException {
    Set<Break> found =
        breaks("public class Part { public enum Mode { A, B } }", "public class Part {}");
    assertTrue(found.contains(new Break("acme.Part$Mode", "CLASS_REMOVED")), found::toString);
  }

  @Test
  void a_decided_break_passes_by_its_line_and_no_other_does() throws IOException {
    Path list = folder.resolve("allowed.txt");
    Files.writeString(list, "// decided\nacme.Part CLASS_REMOVED : nobody used it (ADR 0000)\n");
    AllowedChanges allowed = AllowedChanges.read(list);
    assertTrue(allowed.allows(new Break("acme.Part", "CLASS_REMOVED")));
    assertFalse(allowed.allows(new Break("acme.Part", "CLASS_NOW_FINAL")));
  }

  @Test
  void a_break_without_a_reason_is_not_allowed() throws IOException {
    Path list = folder.resolve("allowed.txt");
    Files.writeString(list, "acme.Part CLASS_REMOVED :  \n");
    assertThrows(IllegalArgumentException.class, () -> AllowedChanges.read(list));
  }
}
