package org.mirkit.testkit.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class SharedReferenceTest {
  @TempDir Path home;
  private Path module;

  @BeforeEach
  void reference() throws IOException {
    module = Files.createDirectories(home.resolve("work/repository/plugins/module"));
    Files.createDirectories(home.resolve("work/shared/data/songs"));
  }

  @Test
  void reference_beside_the_repository_is_found_from_any_folder_inside() {
    Path songs = home.resolve("work/shared/data/songs");
    for (Path from = module; from.startsWith(home.resolve("work")); from = from.getParent()) {
      assertEquals(Optional.of(songs), SharedReference.find("data/songs", Optional.empty(), from));
    }
    assertEquals(Optional.empty(), SharedReference.find("data/songs", Optional.empty(), home));
  }

  @Test
  void nearer_folder_without_the_file_does_not_hide_a_farther_one_with_it() throws IOException {
    Files.createDirectories(home.resolve("work/repository/shared/data"));
    assertEquals(
        Optional.of(home.resolve("work/shared/data/songs")),
        SharedReference.find("data/songs", Optional.empty(), module));
  }

  @Test
  void named_folder_replaces_the_search() throws IOException {
    Path named = Files.createDirectories(home.resolve("elsewhere/fixtures")).getParent();
    Optional<String> property = Optional.of(named.toString());
    assertEquals(
        Optional.of(named.resolve("fixtures")), SharedReference.find("fixtures", property, module));
    assertEquals(Optional.empty(), SharedReference.find("data/songs", property, module));
  }

  @Test
  void missing_file_skips_the_test_and_is_named() {
    String path = "fixtures/no-such-program/no-such-array.npy";
    String message =
        assertThrows(TestAbortedException.class, () -> SharedReference.require(path)).getMessage();
    assertTrue(message.contains("skipped") && message.contains(path), message);
  }
}
