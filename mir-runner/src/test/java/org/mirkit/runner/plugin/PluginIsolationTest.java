package org.mirkit.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mirkit.runner.plugin.LoadedForTest.load;
import static org.mirkit.runner.plugin.LoadedForTest.resampler;
import static org.mirkit.runner.plugin.LoadedForTest.summary;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins do not meet each other's libraries, nor those of the runner, but share the engine. */
class PluginIsolationTest {
  /** A library as a vendor grows it: another signature, other data, and state. */
  private static final String LIBRARY =
      """
      package vendor;

      public final class Scale {
        private static int calls;

        public static String name(%s) {
          try (java.io.InputStream in = Scale.class.getResourceAsStream("scale.txt")) {
            return new String(in.readAllBytes()) + ++calls;
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        }
      }
      """;

  @TempDir Path dir;

  @Test
  void two_versions_of_a_library_keep_their_code_data_and_state_to_themselves() throws Exception {
    Path one = withLibrary("one", "", "major", "vendor.Scale.name()");
    Path two = withLibrary("two", "int degree", "minor", "vendor.Scale.name(3)");
    try (LoadedPlugins loaded = load(one, two)) {
      int calls = callsAfter("major", resampler(loaded, "one:half").summary());
      assertEquals(calls, callsAfter("minor", resampler(loaded, "two:half").summary()));
      assertEquals(calls + 1, callsAfter("major", resampler(loaded, "one:half").summary()));
    }
  }

  private Path withLibrary(String plugin, String parameters, String data, String call)
      throws Exception {
    Path library =
        PluginJar.empty()
            .source("vendor.Scale", LIBRARY.formatted(parameters))
            .entry("vendor/scale.txt", data.getBytes())
            .writeTo(dir.resolve(plugin).resolve("vendor.jar"));
    PluginJar.withSource(plugin, summary(call))
        .compiledAgainst(library)
        .writeTo(dir.resolve(plugin).resolve("plugin.jar"));
    return dir.resolve(plugin);
  }

  private static int callsAfter(String data, String summary) {
    assertTrue(summary.startsWith(data), summary);
    return Integer.parseInt(summary.substring(data.length()));
  }

  @Test
  void a_library_that_the_runner_has_too_comes_from_the_plugins_own_jars() throws Exception {
    Path jar =
        PluginJar.withSource("acme", summary("com.google.inject.Guice.version()"))
            .source(
                "com.google.inject.Guice",
                "package com.google.inject; public class Guice {"
                    + " public static String version() { return \"acme's own\"; } }")
            .writeTo(dir.resolve("acme.jar"));
    try (LoadedPlugins loaded = load(jar)) {
      assertEquals("acme's own", resampler(loaded, "half").summary());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.google.inject.Guice",
        "com.fasterxml.jackson.databind.ObjectMapper",
        "org.mirkit.runner.plugin.PluginLoader"
      })
  void what_the_runner_has_for_itself_is_refused_with_what_to_do(String hidden) throws Exception {
    assertNotNull(Class.forName(hidden));
    Path jar = PluginJar.named("acme").writeTo(dir.resolve("acme.jar"));
    try (LoadedPlugins loaded = load(jar)) {
      ClassLoader loader = resampler(loaded, "half").getClass().getClassLoader();
      ClassNotFoundException refusal =
          assertThrows(ClassNotFoundException.class, () -> Class.forName(hidden, true, loader));
      String message = String.valueOf(refusal.getMessage());
      assertTrue(message.startsWith(hidden + ": mirkit has this class for itself"), message);
      assertTrue(message.contains("bring the library that has it yourself"), message);
    }
  }

  @Test
  void a_class_that_nobody_has_is_refused_in_the_usual_words() throws Exception {
    Path jar = PluginJar.named("acme").writeTo(dir.resolve("acme.jar"));
    try (LoadedPlugins loaded = load(jar)) {
      ClassLoader loader = resampler(loaded, "half").getClass().getClassLoader();
      ClassNotFoundException refusal =
          assertThrows(ClassNotFoundException.class, () -> loader.loadClass("vendor.Absent"));
      assertEquals("vendor.Absent", refusal.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ai.djl.ndarray.NDArray",
        "ai.djl.nn.Block",
        "org.slf4j.Logger",
        "org.mirkit.api.plugin.MirPlugin"
      })
  void the_engine_and_the_api_are_shared(String shared) throws Exception {
    Path jar = PluginJar.named("acme").writeTo(dir.resolve("acme.jar"));
    try (LoadedPlugins loaded = load(jar)) {
      ClassLoader loader = resampler(loaded, "half").getClass().getClassLoader();
      assertSame(Class.forName(shared), Class.forName(shared, false, loader));
    }
  }
}
