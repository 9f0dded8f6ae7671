package org.mirkit.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.plugin.Provider;
import org.mirkit.runner.plugin.LoadedPlugin.Origin;

class PluginLoaderTest {
  @TempDir Path dir;

  @Test
  void plugins_of_the_class_path_come_with_the_descriptor_of_their_own_jar() {
    try (LoadedPlugins loaded = new PluginLoader().load(PluginSources.none())) {
      LoadedPlugin runner =
          loaded.plugins().stream()
              .filter(plugin -> plugin.info().name().equals("mir-runner"))
              .findFirst()
              .orElseThrow();
      assertEquals(Origin.BUILT_IN, runner.origin());
      assertTrue(Files.exists(runner.source()), runner.toString());
      assertEquals(List.of(), loaded.failures());
    }
  }

  @Test
  void a_part_of_a_plugin_from_disk_works_through_the_types_of_the_api() throws Exception {
    Path jar = PluginJar.named("acme").writeTo(dir.resolve("acme.jar"));
    try (LoadedPlugins loaded = load(jar)) {
      LoadedProvider half = only(loaded, "half");
      Resampler resampler = createWithGain(half.provider(), 1.0);
      AudioClip clip = resampler.resample(AudioClip.of(8000, new float[10]), 4000);
      assertEquals(5, clip.length());
      assertEquals("acme:half", half.qualifiedId());
      assertEquals(Origin.DISK, loaded.plugins().get(loaded.plugins().size() - 1).origin());
    }
  }

  @Test
  void a_directory_gives_a_plugin_for_each_jar_and_each_folder_of_jars() throws Exception {
    Path plugins = dir.resolve("plugins");
    PluginJar.named("one").writeTo(plugins.resolve("one.jar"));
    PluginJar.named("two").writeTo(plugins.resolve("two/two.jar"));
    Files.writeString(plugins.resolve("README.txt"), "not a plugin");
    try (LoadedPlugins loaded = load(new PluginSources(List.of(), List.of(plugins), List.of()))) {
      assertEquals(List.of("one", "two"), fromDisk(loaded));
      assertEquals(List.of(), loaded.failures());
    }
  }

  @Test
  void one_id_in_two_plugins_is_found_by_its_qualified_name() throws Exception {
    Path one = PluginJar.named("one").writeTo(dir.resolve("one.jar"));
    Path two = PluginJar.named("two").writeTo(dir.resolve("two.jar"));
    try (LoadedPlugins loaded = load(one, two)) {
      assertEquals(2, loaded.registry().find(Resampler.class, "half").size());
      assertEquals(
          "two", loaded.registry().find(Resampler.class, "two:half").get(0).plugin().name());
    }
  }

  @Test
  void plugins_with_conflicting_versions_of_a_library_work_side_by_side() throws Exception {
    Path first =
        library("Scale", "public static String factor() { return \"times two\"; }")
            .writeTo(dir.resolve("one/scale-1.jar"));
    Path second =
        library("Scale", "public static int factor() { return 3; }")
            .writeTo(dir.resolve("two/scale-2.jar"));
    PluginJar.withSource("one", summary("vendor.Scale.factor()"))
        .compiledAgainst(first)
        .writeTo(dir.resolve("one/one.jar"));
    PluginJar.withSource("two", summary("\"times \" + (vendor.Scale.factor() + 1)"))
        .compiledAgainst(second)
        .writeTo(dir.resolve("two/two.jar"));
    try (LoadedPlugins loaded = load(dir.resolve("one"), dir.resolve("two"))) {
      assertEquals("times two", only(loaded, "one:half").provider().summary());
      assertEquals("times 4", only(loaded, "two:half").provider().summary());
    }
  }

  @Test
  void libraries_of_the_host_are_out_of_sight() throws Exception {
    String probe =
        """
        java.util.stream.Stream.of(
                "com.google.inject.Guice",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "picocli.CommandLine",
                "org.mirkit.runner.plugin.PluginLoader")
            .map(name -> {
              try {
                return Class.forName(name).getName();
              } catch (ClassNotFoundException e) {
                return "-";
              }
            })
            .collect(java.util.stream.Collectors.joining())
        """;
    Path jar = PluginJar.withSource("probe", summary(probe)).writeTo(dir.resolve("probe.jar"));
    try (LoadedPlugins loaded = load(jar)) {
      assertEquals("----", only(loaded, "half").provider().summary());
    }
  }

  @Test
  void service_files_are_the_plugins_own_alone() throws Exception {
    String probe =
        """
        "" + Entry.class.getClassLoader()
            .resources("META-INF/services/org.mirkit.api.plugin.MirPlugin").count()
            + java.util.ServiceLoader.load(Runnable.class, Entry.class.getClassLoader()).stream().count()
            + Entry.class.getClassLoader().resources("META-INF/mirkit/plugin.properties").count()
        """;
    Path jar =
        PluginJar.withSource("probe", summary(probe.strip()))
            .source(
                "probe.Task",
                "package probe; public class Task implements Runnable {"
                    + " public void run() {} }")
            .entry(
                "META-INF/services/java.lang.Runnable",
                "probe.Task".getBytes(StandardCharsets.UTF_8))
            .writeTo(dir.resolve("probe.jar"));
    try (LoadedPlugins loaded = load(jar)) {
      assertEquals("111", only(loaded, "half").provider().summary());
    }
  }

  @Test
  void the_constructor_sees_its_own_loader_as_that_of_the_thread() throws Exception {
    String check =
        "if (Thread.currentThread().getContextClassLoader() != Entry.class.getClassLoader())"
            + " throw new IllegalStateException();";
    Path jar =
        PluginJar.withSource(
                "acme",
                PluginJar.SOURCE.replace("public Entry() {}", "public Entry() {" + check + "}"))
            .writeTo(dir.resolve("acme.jar"));
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (LoadedPlugins loaded = load(jar)) {
      assertEquals(List.of("acme"), fromDisk(loaded));
      assertSame(before, Thread.currentThread().getContextClassLoader());
    }
  }

  @Test
  void a_plugin_that_is_named_twice_is_loaded_once() throws Exception {
    Path jar = PluginJar.named("acme").writeTo(dir.resolve("acme.jar"));
    PluginSources twice = new PluginSources(List.of(jar), List.of(dir), List.of(dir));
    try (LoadedPlugins loaded = load(twice)) {
      assertEquals(List.of("acme"), fromDisk(loaded));
      assertEquals(List.of(), loaded.failures());
    }
  }

  @Test
  void the_environment_lists_directories_and_jars_and_an_absent_default_is_no_failure()
      throws Exception {
    Path jar = PluginJar.named("one").writeTo(dir.resolve("one.jar"));
    PluginJar.named("two").writeTo(dir.resolve("more/two.jar"));
    String variable = jar + File.pathSeparator + dir.resolve("more");
    Properties properties = new Properties();
    properties.setProperty(PluginSources.PROPERTY, dir.resolve("absent").toString());
    PluginSources sources =
        PluginSources.of(
            List.of(), List.of(), Map.of(PluginSources.VARIABLE, variable), properties);
    try (LoadedPlugins loaded = load(sources)) {
      assertEquals(List.of("one", "two"), fromDisk(loaded));
      assertEquals(List.of(), loaded.failures());
    }
  }

  @Test
  void closing_lets_the_jars_go() throws Exception {
    Path jar = PluginJar.named("acme").writeTo(dir.resolve("acme.jar"));
    LoadedPlugins loaded = load(jar);
    ClassLoader loader = only(loaded, "half").provider().getClass().getClassLoader();
    loaded.close();
    assertThrows(ClassNotFoundException.class, () -> loader.loadClass("acme.Unused"));
    assertTrue(Files.deleteIfExists(jar));
  }

  private static PluginJar library(String name, String member) {
    return PluginJar.empty()
        .source("vendor." + name, "package vendor; public class " + name + " {" + member + "}");
  }

  private static String summary(String expression) {
    return PluginJar.SOURCE.replace("\"Halves\"", expression);
  }

  private static LoadedPlugins load(Path... plugins) {
    return load(new PluginSources(List.of(plugins), List.of(), List.of()));
  }

  private static LoadedPlugins load(PluginSources sources) {
    return new PluginLoader().load(sources);
  }

  private static LoadedProvider only(LoadedPlugins loaded, String id) {
    assertEquals(List.of(), loaded.failures());
    List<LoadedProvider> found = loaded.registry().find(Resampler.class, id);
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  private static List<String> fromDisk(LoadedPlugins loaded) {
    return loaded.plugins().stream()
        .filter(plugin -> plugin.origin() == Origin.DISK)
        .map(plugin -> plugin.info().name())
        .toList();
  }

  private static <C extends Record, T> Resampler createWithGain(
      Provider<C, T> provider, double gain) throws ReflectiveOperationException, IOException {
    C config = provider.configType().getDeclaredConstructor(double.class).newInstance(gain);
    return (Resampler) provider.create(config);
  }
}
