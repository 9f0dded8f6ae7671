package org.mirkit.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mirkit.runner.plugin.LoadedForTest.load;
import static org.mirkit.runner.plugin.LoadedForTest.resampler;
import static org.mirkit.runner.plugin.LoadedForTest.summary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirkit.api.plugin.Provider;

/** A process that lives on while a plugin's jar is replaced. */
class PluginReloadTest {
  /** Reads a resource the way that leaves an open jar in the JDK's cache, and a class late. */
  private static final String READS_LATE =
      """
      %s.text() + Late.WORD
      """;

  private static final String TEXT =
      """
      package acme;

      public final class Text {
        private Text() {}

        public static String text() {
          try (java.io.InputStream in = Text.class.getResource("/text.txt").openStream()) {
            return new String(in.readAllBytes());
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        }
      }
      """;

  /** How a new jar comes to the place of the old one. */
  enum Replacement {
    WRITTEN_OVER,
    MOVED_OVER,
    DELETED_FIRST
  }

  @TempDir Path dir;

  @ParameterizedTest
  @EnumSource
  void a_new_jar_at_the_same_place_brings_new_code_and_new_data(Replacement how) throws Exception {
    Path jar = version("one").writeTo(dir.resolve("acme.jar"));
    FileTime time = Files.getLastModifiedTime(jar);
    Class<?> old;
    try (LoadedPlugins loaded = load(jar)) {
      Provider<?, ?> half = resampler(loaded, "half");
      assertEquals("one one", half.summary());
      old = half.getClass();
    }
    replace(jar, version("two").writeTo(dir.resolve("new/acme.jar")), how);
    // Of the same length and time too, as on a disk that counts in whole seconds.
    Files.setLastModifiedTime(jar, time);
    try (LoadedPlugins loaded = load(jar)) {
      assertEquals("two two", resampler(loaded, "half").summary());
      assertNotSame(old, resampler(loaded, "half").getClass());
    }
  }

  @Test
  void what_was_loaded_goes_on_while_a_new_jar_is_moved_to_its_place() throws Exception {
    Path jar = version("one").writeTo(dir.resolve("acme.jar"));
    try (LoadedPlugins loaded = load(jar)) {
      replace(jar, version("two").writeTo(dir.resolve("new/acme.jar")), Replacement.MOVED_OVER);
      assertEquals("one one", resampler(loaded, "half").summary());
      try (LoadedPlugins again = load(jar)) {
        assertEquals("two two", resampler(again, "half").summary());
      }
      assertEquals("one one", resampler(loaded, "half").summary());
    }
  }

  @Test
  void a_hundred_reloads_keep_no_file_open() throws Exception {
    Path jar = version("one").writeTo(dir.resolve("acme.jar"));
    load(jar).close();
    long before = openFiles();
    for (int i = 0; i < 100; i++) {
      try (LoadedPlugins loaded = load(jar)) {
        assertEquals("one one", resampler(loaded, "half").summary());
      }
    }
    long after = openFiles();
    // Other tests run meanwhile; a leak would be a hundred.
    assertTrue(after < before + 50, before + " files were open, then " + after);
  }

  private static PluginJar version(String word) {
    return PluginJar.withSource("acme", summary(READS_LATE.formatted("Text")))
        .source("acme.Text", TEXT)
        .source(
            "acme.Late",
            "package acme; class Late { static final Object WORD = \" " + word + "\"; }")
        .entry("text.txt", word.getBytes());
  }

  private static void replace(Path jar, Path by, Replacement how) throws Exception {
    switch (how) {
      case WRITTEN_OVER -> Files.write(jar, Files.readAllBytes(by));
      case MOVED_OVER -> Files.move(by, jar, StandardCopyOption.REPLACE_EXISTING);
      case DELETED_FIRST -> {
        Files.delete(jar);
        Files.move(by, jar);
      }
    }
  }

  /** The count of a Unix system; elsewhere none, where an open file cannot be replaced anyway. */
  private static long openFiles() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.UnixOperatingSystemMXBean system
        ? system.getOpenFileDescriptorCount()
        : 0;
  }
}
