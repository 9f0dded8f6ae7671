package org.mirkit.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that was released as stable is broken without a decision. */
class PromiseTest {
  private static final Path ALLOWED = Path.of("allowed-changes.txt");

  private static Set<Break> breaks(Promise promise) throws IOException {
    byte[] today = ClassFiles.jar(promise.today(), promise::covers);
    return Comparison.breaks(Files.readAllBytes(promise.released()), today);
  }

  @ParameterizedTest
  @MethodSource("org.mirkit.compatibility.Promise#all")
  void nothing_stable_is_broken_without_a_decision(Promise promise) throws IOException {
    AllowedChanges allowed = AllowedChanges.read(ALLOWED);
    List<Break> undecided =
        breaks(promise).stream().filter(found -> !allowed.allows(found)).toList();
    assertEquals(
        List.of(),
        undecided,
        """
        these changes of %s break plugins that were compiled against the last release; \
        keep the old form beside the new one (a default method, a second constructor), or write \
        a decision record and name it in compatibility/%s"""
            .formatted(promise, ALLOWED));
  }

  @Test
  void every_allowed_change_has_happened() throws IOException {
    Set<String> unused = new TreeSet<>(AllowedChanges.read(ALLOWED).reasons().keySet());
    for (Promise promise : Promise.all().toList()) {
      breaks(promise).forEach(found -> unused.remove(found.toString()));
    }
    assertEquals(Set.of(), unused, "lines of " + ALLOWED + " that allow nothing; delete them");
  }
}
