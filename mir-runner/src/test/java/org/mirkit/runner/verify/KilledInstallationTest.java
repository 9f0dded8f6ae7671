package org.mirkit.runner.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.PluginException;
import org.mirkit.api.audio.Resampler;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginJar;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

/** Whenever a replacement is killed, one of the two plugins is there and works. */
class KilledInstallationTest {
  private static final int MOST_MOVES = 10;

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource({
    "acme.jar,new.jar",
    "acme,new",
    "acme,new.jar",
    "acme.jar,new",
    "download.jar,new.jar",
    "unpacked,new"
  })
  void a_kill_at_any_move_leaves_the_old_or_the_new_plugin_whole(String before, String after)
      throws IOException {
    Path newer = plugin(dir.resolve("from").resolve(after), "2");
    int killed = 0;
    for (int move = 0; move < MOST_MOVES; move++) {
      Path folder = dir.resolve("plugins" + move);
      plugin(folder.resolve(before), "1");
      if (isKilledAt(move, folder, newer)) {
        killed++;
        assertTrue(List.of("version 1", "version 2").contains(said(folder)), "move " + move);
      }
      new PluginFolder(folder).install(PluginVerifier.verify(newer), true);
      assertEquals("version 2", said(folder));
      assertEquals(List.of("acme" + (after.endsWith(".jar") ? ".jar" : "")), visible(folder));
    }
    assertTrue(killed > 0 && killed < MOST_MOVES, killed + " kills");
  }

  @Test
  void a_move_that_the_disk_refuses_puts_the_old_plugin_back() throws IOException {
    Path folder = dir.resolve("plugins");
    plugin(folder.resolve("acme"), "1");
    Path newer = plugin(dir.resolve("new"), "2");
    AtomicInteger moves = new AtomicInteger();
    PluginPlacement refusing =
        new PluginPlacement(
            (from, to) -> {
              if (moves.getAndIncrement() == 1) {
                throw new IOException("refused");
              }
              Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            });
    PluginException refusal =
        assertThrows(
            PluginException.class,
            () -> new PluginFolder(folder, refusing).install(PluginVerifier.verify(newer), true));
    assertTrue(refusal.getMessage().contains("refused"), refusal.getMessage());
    assertEquals("version 1", said(folder));
    assertEquals(List.of("acme"), visible(folder));
  }

  @Test
  void what_waits_aside_is_no_plugin_once_its_place_is_taken() throws IOException {
    Path folder = dir.resolve("plugins");
    plugin(folder.resolve(".acme.replaced"), "1");
    assertEquals("version 1", said(folder));
    plugin(folder.resolve("acme"), "2");
    assertEquals("version 2", said(folder));
    assertFalse(loadedSources(folder).contains(folder.resolve(".acme.replaced")));
  }

  /** An error leaves the placement as a kill would, as nothing there catches it. */
  private static final class Kill extends Error {
    private static final long serialVersionUID = 1;
  }

  private static boolean isKilledAt(int move, Path folder, Path newer) {
    AtomicInteger moves = new AtomicInteger();
    PluginPlacement killed =
        new PluginPlacement(
            (from, to) -> {
              if (moves.getAndIncrement() == move) {
                throw new Kill();
              }
              Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            });
    try {
      new PluginFolder(folder, killed).install(PluginVerifier.verify(newer), true);
      return false;
    } catch (Kill e) {
      return true;
    }
  }

  /** A plugin that says its version through a library, which a folder brings in a second jar. */
  private static Path plugin(Path place, String version) throws IOException {
    boolean jar = place.toString().endsWith(".jar");
    String library =
        "package vendor; public class Word { public static String of() { return \"version "
            + version
            + "\"; } }";
    PluginJar plugin =
        PluginJar.withSource("acme", PluginJar.SOURCE.replace("\"Halves\"", "vendor.Word.of()"))
            .descriptor("name=acme", "version=" + version, "api=1.0");
    if (jar) {
      return plugin.source("vendor.Word", library).writeTo(place);
    }
    PluginJar words = PluginJar.empty().source("vendor.Word", library);
    plugin
        .compiledAgainst(words.writeTo(place.resolve("word.jar")))
        .writeTo(place.resolve("plugin.jar"));
    return place;
  }

  private static String said(Path folder) {
    try (LoadedPlugins loaded = load(folder)) {
      List<LoadedProvider> found = loaded.registry().find(Resampler.class, "acme:half");
      assertEquals(1, found.size(), loaded.failures().toString());
      return found.get(0).provider().summary();
    }
  }

  private static List<Path> loadedSources(Path folder) {
    try (LoadedPlugins loaded = load(folder)) {
      return loaded.plugins().stream().map(plugin -> plugin.source()).toList();
    }
  }

  private static LoadedPlugins load(Path folder) {
    return new PluginLoader().load(new PluginSources(List.of(), List.of(folder), List.of()));
  }

  private static List<String> visible(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
