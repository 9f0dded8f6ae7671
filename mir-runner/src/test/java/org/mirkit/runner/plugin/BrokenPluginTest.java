package org.mirkit.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.plugin.MirPlugin;

class BrokenPluginTest {
  @TempDir Path dir;

  @Test
  void a_corrupt_jar_is_named_and_the_rest_go_on() throws Exception {
    Files.writeString(dir.resolve("bad.jar"), "this is no jar");
    PluginJar.named("good").writeTo(dir.resolve("good.jar"));
    PluginSources all = new PluginSources(List.of(), List.of(dir), List.of());
    try (LoadedPlugins loaded = new PluginLoader().load(all)) {
      assertEquals(1, loaded.failures().size());
      PluginFailure failure = loaded.failures().get(0);
      assertEquals(dir.resolve("bad.jar").toString(), failure.source());
      assertEquals(Optional.empty(), failure.name());
      assertTrue(failure.reason().startsWith("bad.jar is not a readable jar"), failure.reason());
      assertEquals("good", loaded.plugins().get(loaded.plugins().size() - 1).info().name());
    }
  }

  @Test
  void a_corrupt_library_in_a_folder_refuses_the_folder() throws Exception {
    PluginJar.named("acme").writeTo(dir.resolve("acme/acme.jar"));
    Files.writeString(dir.resolve("acme/lib.jar"), "this is no jar");
    assertReason("lib.jar is not a readable jar", dir.resolve("acme"));
  }

  @Test
  void a_missing_file_is_named() {
    assertReason("there is no such file", dir.resolve("absent.jar"));
  }

  @Test
  void a_folder_without_jars_is_named() {
    assertReason("the folder holds no jar", dir);
  }

  @Test
  void a_jar_without_descriptor_is_refused() throws Exception {
    assertReason(
        "it has no META-INF/mirkit/plugin.properties",
        PluginJar.named("acme").without(MirPlugin.DESCRIPTOR));
  }

  @Test
  void a_jar_without_service_file_is_refused() throws Exception {
    assertReason(
        "names none; expected the one class",
        PluginJar.named("acme").without("META-INF/services/" + MirPlugin.class.getName()));
  }

  @Test
  void two_plugin_classes_in_one_jar_are_refused() throws Exception {
    assertReason(
        "names 2; expected the one class",
        PluginJar.named("acme")
            .source("acme.Other", "package acme; public class Other extends Second {}")
            .source(
                "acme.Second",
                PluginJar.SOURCE
                    .replaceFirst("%s", "acme")
                    .replace("final class Entry", "class Second")
                    .replace("Entry()", "Second()"))
            .service("acme.Entry", "acme.Other"));
  }

  @Test
  void two_plugins_in_one_folder_are_refused() throws Exception {
    PluginJar.named("one").writeTo(dir.resolve("both/one.jar"));
    PluginJar.named("two").writeTo(dir.resolve("both/two.jar"));
    assertReason("are both plugins", dir.resolve("both"));
  }

  @ParameterizedTest
  @CsvSource({
    "2.0, 'built against API 2.0 and this mirkit has API 1.0'",
    "1.1, 'or a newer mirkit'",
    "0.9, 'take a release of the plugin for API 1.x'",
    "one, 'expected major.minor'",
    "'', 'does not give ''api'''"
  })
  void another_api_is_refused_before_a_class_is_loaded(String api, String reason) throws Exception {
    PluginFailure failure =
        assertReason(
            reason,
            PluginJar.empty()
                .entry("acme/Entry.class", "would not load".getBytes())
                .service("acme.Entry")
                .descriptor("name=acme", "version=1.0", "api=" + api));
    assertEquals(Optional.of("acme"), failure.name());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1.0, 'does not give ''name'''",
    "Acme Corp, 1.0, 'name is ''Acme Corp''; expected kebab case'",
    "acme, '', 'does not give ''version'''",
    "acme, ${project.version}, 'version is ''${project.version}''; expected a version'",
  })
  void a_senseless_descriptor_is_refused(String name, String version, String reason)
      throws Exception {
    assertReason(
        reason,
        PluginJar.named("acme").descriptor("name=" + name, "version=" + version, "api=1.0"));
  }

  @Test
  void a_service_class_that_is_not_there_is_named() throws Exception {
    assertReason("acme.Absent", PluginJar.named("acme").service("acme.Absent"));
  }

  @Test
  void a_missing_library_is_named_with_what_to_do() throws Exception {
    Path library =
        PluginJar.empty()
            .source("vendor.Window", "package vendor; public class Window {}")
            .writeTo(dir.resolve("away/vendor.jar"));
    assertReason(
        "it needs the class vendor.Window; a plugin sees the JDK, mir-api and its own jars",
        changed("public Entry() {}", "public Entry() { new vendor.Window(); }")
            .compiledAgainst(library));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public Entry() {} | public Entry() { throw new IllegalStateException(\"no licence\"); }"
            + " | its code failed with java.lang.IllegalStateException: no licence at acme.Entry",
        "public Entry() {} | static final int N = Integer.parseInt(\"x\"); public Entry() {}"
            + " | NumberFormatException",
        "return List.of(new Half(\"half\")); | throw new IllegalStateException(\"later\");"
            + " | java.lang.IllegalStateException: later",
        "return List.of(new Half(\"half\")); | return null; | providers() gave null",
        "return List.of(new Half(\"half\")); |"
            + " return java.util.Arrays.asList(new Half(\"half\"), null); | a list with null in it",
        "new Half(\"half\") | new Half(null) | acme.Entry$Half.id() is null; expected kebab case",
        "new Half(\"half\") | new Half(\"Half_Rate\") | id() is 'Half_Rate'; expected kebab case",
        "new Half(\"half\") | new Half(\"half\"), new Half(\"half\") |"
            + " it offers the resampler 'half' twice",
        "new Half(\"half\") | Provider.of(Resampler.class, \"Half\", \"Halves\", Config.class,"
            + " c -> new Half(\"\").create(c)) | providers().get(0).id() is 'Half'; expected kebab case",
        "return Config.class | return null | configType() is null; expected a record",
        "\"Halves\" | \" \" | summary() is empty",
        "@Param(value = \"Gain\", defaultValue = \"1\") double | double |"
            + " acme.Entry$Config.gain has no @Param",
        "double gain) | List<Inner> inner) { public record Inner(int taps) {} } record Unused("
            + "int x) | acme.Entry$Config$Inner.taps has no @Param",
        "double gain) | double gain, @org.mirkit.api.plugin.ParamGroup Again again) {}"
            + " public record Again(@Param(\"Gain\") double gain) | acme.Entry$Config has the"
            + " parameter 'gain' twice, from its components 'gain' and 'again'; rename one",
        "@Override public String summary() | @SuppressWarnings(\"unchecked\")"
            + " @Override public Class<Resampler> partType()"
            + " { return (Class<Resampler>) (Class<?>) Runnable.class; }"
            + " @Override public String summary() |"
            + " partType() is java.lang.Runnable; expected an interface with @Part",
      })
  void a_plugin_that_breaks_its_contract_is_refused_with_the_reason(
      String sound, String broken, String reason) throws Exception {
    assertReason(reason, changed(sound, broken));
  }

  @Test
  void a_second_plugin_of_one_name_is_refused_and_the_first_stays() throws Exception {
    Path first = PluginJar.named("acme").writeTo(dir.resolve("first.jar"));
    Path second = PluginJar.named("acme").writeTo(dir.resolve("second.jar"));
    PluginFailure failure =
        assertReason("already loaded from " + first + "; keep one", first, second);
    assertEquals(second.toString(), failure.source());
  }

  @Test
  void a_failure_reads_as_one_line() throws Exception {
    PluginFailure failure =
        assertReason(
            "two lines",
            changed(
                "public Entry() {}",
                "public Entry() { throw new IllegalStateException(\"two\\n lines\"); }"));
    assertFalse(failure.inOneLine().contains("\n"));
    assertTrue(failure.inOneLine().startsWith("plugin 'acme' ("), failure.inOneLine());
  }

  private static PluginJar changed(String sound, String changed) {
    assertTrue(PluginJar.SOURCE.contains(sound), sound);
    return PluginJar.withSource("acme", PluginJar.SOURCE.replace(sound, changed));
  }

  private PluginFailure assertReason(String reason, PluginJar plugin) throws IOException {
    return assertReason(reason, plugin.writeTo(dir.resolve("plugin.jar")));
  }

  private static PluginFailure assertReason(String reason, Path... plugins) {
    PluginSources sources = new PluginSources(List.of(plugins), List.of(), List.of());
    try (LoadedPlugins loaded = new PluginLoader().load(sources)) {
      assertEquals(1, loaded.failures().size(), loaded.failures().toString());
      PluginFailure failure = loaded.failures().get(0);
      assertTrue(failure.reason().contains(reason), failure.reason());
      return failure;
    }
  }
}
