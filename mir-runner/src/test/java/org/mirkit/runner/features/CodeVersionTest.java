package org.mirkit.runner.features;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.PluginException;
import org.mirkit.api.audio.Resampler;
import org.mirkit.runner.io.Sha256;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginJar;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

/** What a plugin computes is told by its jars, whoever's class its provider is. */
class CodeVersionTest {
  private static final String CLASS = "new Half(\"half\")";
  private static final String FACTS =
      "Provider.of(Resampler.class, \"half\", \"Halves\", Config.class, c -> "
          + CLASS
          + ".create(c))";
  private static final String WORK = "clip.length() / 2";

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(strings = {CLASS, FACTS})
  void other_code_of_one_version_is_another_version_of_code(String offered) throws Exception {
    Path jar = plugin(offered, WORK).writeTo(dir.resolve("acme.jar"));
    String before = codeOf(jar);
    assertEquals("acme@1.0#" + Sha256.ofFile(jar), before);
    assertEquals(before, codeOf(Files.copy(jar, dir.resolve("renamed.jar"))));
    assertNotEquals(before, codeOf(plugin(offered, "clip.length() / 4").writeTo(jar)));
  }

  @Test
  void a_library_beside_a_plugin_belongs_to_its_code() throws Exception {
    Path folder = dir.resolve("acme");
    plugin(FACTS, WORK).writeTo(folder.resolve("acme.jar"));
    library("1").writeTo(folder.resolve("window.jar"));
    String before = codeOf(folder);
    library("2").writeTo(folder.resolve("window.jar"));
    assertNotEquals(before, codeOf(folder));
  }

  @Test
  void a_jar_that_was_replaced_after_it_was_loaded_stands_for_nothing() throws Exception {
    Path jar = plugin(FACTS, WORK).writeTo(dir.resolve("acme.jar"));
    try (LoadedPlugins loaded = load(jar)) {
      plugin(FACTS, "clip.length() / 4 * 1").writeTo(dir.resolve("new.jar"));
      Files.move(dir.resolve("new.jar"), jar, REPLACE_EXISTING);
      PluginException refusal = assertThrows(PluginException.class, () -> codeOf(loaded));
      assertTrue(
          refusal.getMessage().contains("plugin 'acme' 1.0 was replaced"), refusal.getMessage());
    }
  }

  private static PluginJar plugin(String offered, String work) {
    return PluginJar.withSource(
        "acme", PluginJar.SOURCE.replace(CLASS, offered).replace(WORK, work));
  }

  private static PluginJar library(String version) {
    return PluginJar.empty().entry("window.txt", version.getBytes(UTF_8));
  }

  private static String codeOf(Path plugin) throws IOException {
    try (LoadedPlugins loaded = load(plugin)) {
      return codeOf(loaded);
    }
  }

  private static String codeOf(LoadedPlugins loaded) {
    assertEquals(List.of(), loaded.failures());
    return CodeVersion.of(loaded.registry().find(Resampler.class, "acme:half"));
  }

  private static LoadedPlugins load(Path plugin) {
    return new PluginLoader().load(new PluginSources(List.of(plugin), List.of(), List.of()));
  }
}
