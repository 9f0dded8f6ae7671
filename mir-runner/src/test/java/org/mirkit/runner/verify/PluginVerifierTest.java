package org.mirkit.runner.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.runner.plugin.PluginJar;
import org.mirkit.runner.verify.Finding.Severity;

class PluginVerifierTest {
  @TempDir Path dir;

  @Test
  void a_sound_plugin_passes_without_a_finding() throws Exception {
    Verification found = verify(PluginJar.named("acme"));
    assertEquals(List.of(), found.findings());
    assertEquals("acme", found.info().orElseThrow().name());
  }

  @Test
  void nothing_of_the_plugin_runs() throws Exception {
    String code = "static { System.setProperty(\"mirkit.test.ran\", \"yes\"); } public Entry() {}";
    assertTrue(verify(changed("public Entry() {}", code)).passed());
    assertNull(System.getProperty("mirkit.test.ran"));
  }

  @Test
  void all_that_is_wrong_is_told_at_once() throws Exception {
    Verification found =
        verify(
            PluginJar.named("acme")
                .descriptor("name=Acme Corp", "version=", "api=2.0")
                .service("acme.Absent"));
    assertEquals(4, found.findings().size(), found.toString());
    assertFinding(Severity.ERROR, "name is 'Acme Corp'", found);
    assertFinding(Severity.ERROR, "does not give 'version'", found);
    assertFinding(Severity.ERROR, "built against API 2.0", found);
    assertFinding(Severity.ERROR, "names acme.Absent, which is in none of its jars", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public final class Entry implements MirPlugin { | final class Entry implements MirPlugin {"
            + " | must be a public class",
        "public Entry() {} | private Entry() {} | needs a public constructor without arguments",
        "implements MirPlugin | implements java.util.function.Supplier<List<Provider<?, ?>>> |"
            + " must implement org.mirkit.api.plugin.MirPlugin",
        "public Entry() {} | public Entry() { System.exit(3); } |"
            + " calls java.lang.System.exit(int), which would end the whole process",
        "public Entry() {} | public Entry() { Runtime.getRuntime().halt(3); } |"
            + " calls java.lang.Runtime.halt(int)",
        "public Entry() {} | public Entry() { Runnable end = () -> System.exit(1); } |"
            + " calls java.lang.System.exit(int)",
      })
  void what_the_code_of_a_plugin_must_not_do_is_found(String sound, String broken, String problem)
      throws Exception {
    String source = PluginJar.SOURCE.replace(sound, broken);
    if (broken.contains("Supplier")) {
      source =
          source.replace(
              "@Override public List<Provider<?, ?>> providers", "public List<Provider<?, ?>> get");
    }
    Verification found = verify(PluginJar.withSource("acme", source));
    assertTrue(found.findings().toString().contains(problem), found.toString());
  }

  @Test
  void a_class_that_is_in_no_jar_is_an_error_of_own_code_and_a_warning_of_a_librarys()
      throws Exception {
    Path away =
        PluginJar.empty()
            .source("vendor.Window", "package vendor; public class Window {}")
            .writeTo(dir.resolve("away/vendor.jar"));
    Verification found =
        verify(
            changed("public Entry() {}", "public Entry() { new vendor.Window(); lib.Uses.it(); }")
                .source(
                    "lib.Uses",
                    "package lib; public class Uses { public static void it() {"
                        + " new vendor.Window(); } }")
                .compiledAgainst(away));
    assertFinding(
        Severity.ERROR, "the class vendor.Window is not there; put the jar that has it", found);
    assertFinding(Severity.WARNING, "used by lib.Uses (perhaps it can do without)", found);
  }

  @Test
  void a_method_that_the_library_at_hand_does_not_have_is_found() throws Exception {
    Path newer =
        library("public static int factor() { return 2; } public int taps;")
            .writeTo(dir.resolve("newer/scale.jar"));
    library("").writeTo(dir.resolve("acme/scale.jar"));
    changed(
            "public Entry() {}",
            "public Entry() { int n = vendor.Scale.factor() + new vendor.Scale().taps; }")
        .compiledAgainst(newer)
        .writeTo(dir.resolve("acme/acme.jar"));
    Verification found = PluginVerifier.verify(dir.resolve("acme"));
    assertFinding(Severity.ERROR, "vendor.Scale.factor() is not there; compile against", found);
    assertFinding(Severity.ERROR, "vendor.Scale.taps is not there", found);
  }

  @Test
  void a_class_that_mirkit_hides_is_told_as_such() throws Exception {
    Path guice =
        PluginJar.empty()
            .source("com.google.inject.Guice", "package com.google.inject; public class Guice {}")
            .writeTo(dir.resolve("away/guice.jar"));
    assertFinding(
        Severity.ERROR,
        "com.google.inject.Guice is mirkit's own and hidden from plugins; bring the library",
        verify(
            changed("public Entry() {}", "public Entry() { new com.google.inject.Guice(); }")
                .compiledAgainst(guice)));
  }

  @Test
  void a_copy_of_the_api_and_a_class_in_its_packages_are_found() throws Exception {
    Verification found =
        verify(
            PluginJar.named("acme")
                .entry("org/mirkit/api/plugin/MirPlugin.class", bytesOf(MirPlugin.class))
                .source(
                    "org.mirkit.api.audio.Mine", "package org.mirkit.api.audio; class Mine {}"));
    assertFinding(Severity.ERROR, "holds copies of classes that mirkit shares", found);
    assertFinding(Severity.ERROR, "must not put classes of its own into packages of mirkit", found);
  }

  @Test
  void one_package_in_two_jars_is_a_warning() throws Exception {
    library("").writeTo(dir.resolve("acme/one.jar"));
    library("").writeTo(dir.resolve("acme/two.jar"));
    PluginJar.named("acme").writeTo(dir.resolve("acme/acme.jar"));
    Verification found = PluginVerifier.verify(dir.resolve("acme"));
    assertTrue(found.passed());
    assertFinding(Severity.WARNING, "hold classes of the same packages (1, such as vendor)", found);
  }

  @Test
  void a_class_for_a_newer_java_says_for_which() throws Exception {
    byte[] newer = bytesOf(MirPlugin.class);
    newer[7] = 65;
    Verification found =
        verify(PluginJar.named("acme").entry("org/mirkit/api/plugin/MirPlugin.class", newer));
    assertFinding(Severity.ERROR, "need Java 21 or newer", found);
    assertFinding(Severity.ERROR, "compile with --release 17", found);
  }

  @Test
  void classes_for_other_versions_of_java_do_not_count() throws Exception {
    assertTrue(
        verify(PluginJar.named("acme").entry("META-INF/versions/99/acme/Entry.class", new byte[9]))
            .passed());
  }

  private static PluginJar library(String members) {
    return PluginJar.empty()
        .source("vendor.Scale", "package vendor; public class Scale {" + members + "}");
  }

  private static byte[] bytesOf(Class<?> type) throws IOException {
    try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  private static PluginJar changed(String sound, String changed) {
    return PluginJar.withSource("acme", PluginJar.SOURCE.replace(sound, changed));
  }

  private Verification verify(PluginJar plugin) throws IOException {
    Path jar = plugin.writeTo(Files.createTempDirectory(dir, "verified").resolve("acme.jar"));
    return PluginVerifier.verify(jar);
  }

  private static void assertFinding(Severity severity, String problem, Verification found) {
    assertTrue(
        found.findings().stream()
            .anyMatch(f -> f.severity() == severity && f.problem().contains(problem)),
        found.toString());
    assertFalse(severity == Severity.ERROR && found.passed());
  }
}
