package org.mirkit.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.runner.io.Sha256;
import org.mirkit.runner.plugin.LoadedPlugin.Origin;

/** Plugins on the class path of a host that is made for the test. */
class BuiltInPluginTest {
  @TempDir Path dir;

  @Test
  void each_jar_of_the_class_path_is_a_plugin_with_its_own_descriptor() throws Exception {
    Path one = PluginJar.named("one").writeTo(dir.resolve("one.jar"));
    Path two =
        PluginJar.named("two")
            .descriptor("name=two", "version=2.5", "api=1.0")
            .writeTo(dir.resolve("two.jar"));
    try (URLClassLoader host = hostWith(one, two);
        LoadedPlugins loaded =
            new PluginLoader(host, Watch.of(Map.of())).load(PluginSources.none())) {
      LoadedPlugin plugin = named(loaded, "two");
      assertEquals("2.5", plugin.info().version());
      assertEquals(two, plugin.source());
      assertEquals(Origin.BUILT_IN, plugin.origin());
      assertEquals(one, named(loaded, "one").source());
      assertEquals(
          Map.of("one", List.of(Sha256.ofFile(one)), "two", List.of(Sha256.ofFile(two))),
          loaded.registry().jars(Set.of("one", "two", "three")));
    }
  }

  @Test
  void a_broken_one_is_named_and_the_rest_go_on() throws Exception {
    Path missing = PluginJar.named("gone").service("gone.Absent").writeTo(dir.resolve("gone.jar"));
    Path nameless =
        PluginJar.named("mute").without(MirPlugin.DESCRIPTOR).writeTo(dir.resolve("mute.jar"));
    Path other =
        PluginJar.named("old")
            .descriptor("name=old", "version=1", "api=0.3")
            .writeTo(dir.resolve("old.jar"));
    Path good = PluginJar.named("good").writeTo(dir.resolve("good.jar"));
    try (URLClassLoader host = hostWith(missing, nameless, other, good);
        LoadedPlugins loaded =
            new PluginLoader(host, Watch.of(Map.of())).load(PluginSources.none())) {
      assertEquals(good, named(loaded, "good").source());
      assertEquals(3, loaded.failures().size(), loaded.failures().toString());
      assertFailure(loaded, "the class path", Optional.empty(), "gone.Absent");
      assertFailure(loaded, nameless.toString(), Optional.empty(), "it has no META-INF/mirkit");
      assertFailure(loaded, other.toString(), Optional.of("old"), "built against API 0.3");
    }
  }

  private static URLClassLoader hostWith(Path... jars) throws Exception {
    URL[] urls = new URL[jars.length];
    for (int i = 0; i < jars.length; i++) {
      urls[i] = jars[i].toUri().toURL();
    }
    return new URLClassLoader(urls, PluginLoader.class.getClassLoader());
  }

  private static LoadedPlugin named(LoadedPlugins loaded, String name) {
    return loaded.plugins().stream()
        .filter(plugin -> plugin.info().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in, but " + loaded.failures()));
  }

  private static void assertFailure(
      LoadedPlugins loaded, String source, Optional<String> name, String reason) {
    assertTrue(
        loaded.failures().stream()
            .anyMatch(
                failure ->
                    failure.source().equals(source)
                        && failure.name().equals(name)
                        && failure.reason().contains(reason)),
        loaded.failures().toString());
  }
}
