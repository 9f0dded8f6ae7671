package org.mirkit.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.plugin.Provider;

/** Loading of plugins from disk as tests need it: alone, and without a failure. */
final class LoadedForTest {
  private LoadedForTest() {}

  static LoadedPlugins load(Path... plugins) {
    return new PluginLoader().load(new PluginSources(List.of(plugins), List.of(), List.of()));
  }

  /** The one resampler of an id, plain or qualified. */
  static Provider<?, ?> resampler(LoadedPlugins loaded, String id) {
    assertEquals(List.of(), loaded.failures());
    List<LoadedProvider> found = loaded.registry().find(Resampler.class, id);
    assertEquals(1, found.size(), found.toString());
    return found.get(0).provider();
  }

  /** {@link PluginJar#SOURCE} with another expression for the summary: a window into the plugin. */
  static String summary(String expression) {
    return PluginJar.SOURCE.replace("\"Halves\"", expression.strip());
  }
}
