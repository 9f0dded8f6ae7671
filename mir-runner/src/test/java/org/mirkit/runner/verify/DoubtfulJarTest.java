package org.mirkit.runner.verify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.runner.plugin.PluginJar;

/** Jars that are broken, or made to do harm. */
class DoubtfulJarTest {
  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(strings = {"../evil.txt", "a/../../evil.txt", "/etc/evil", "..\\evil", "C:/evil"})
  void an_entry_that_would_leave_its_folder_is_an_error(String name) throws Exception {
    Path jar = PluginJar.named("acme").entry(name, new byte[1]).writeTo(dir.resolve("in/acme.jar"));
    assertError("would be unpacked outside its folder", jar);
  }

  @Test
  void an_entry_that_grows_a_thousandfold_is_an_error_and_is_not_unpacked() throws Exception {
    Path jar =
        PluginJar.named("acme").entry("zeros", new byte[64 << 20]).writeTo(dir.resolve("acme.jar"));
    assertError("unpacks to 64 MB", jar);
  }

  @Test
  void a_jar_that_was_cut_short_is_an_error_wherever_it_was_cut() throws Exception {
    byte[] whole = Files.readAllBytes(PluginJar.named("acme").writeTo(dir.resolve("acme.jar")));
    for (int part = 0; part < 10; part++) {
      Path cut =
          Files.write(dir.resolve("cut.jar"), Arrays.copyOf(whole, whole.length * part / 10));
      assertError("is not a readable jar", cut);
    }
  }

  @Test
  void a_damaged_class_is_an_error() throws Exception {
    Path jar =
        PluginJar.named("acme")
            .entry("acme/Bad.class", "no class".getBytes())
            .writeTo(dir.resolve("acme.jar"));
    assertError("is no class file that can be read", jar);
  }

  @Test
  void a_class_out_of_its_place_is_an_error() throws Exception {
    Path jar = PluginJar.named("acme").writeTo(dir.resolve("acme.jar"));
    byte[] entry;
    try (var zip = new java.util.zip.ZipFile(jar.toFile())) {
      entry = zip.getInputStream(zip.getEntry("acme/Entry.class")).readAllBytes();
    }
    Path moved =
        PluginJar.named("acme").entry("other/Name.class", entry).writeTo(dir.resolve("moved.jar"));
    assertError("holds the class acme.Entry, out of its place", moved);
  }

  @Test
  void native_code_is_a_warning() throws Exception {
    Path jar =
        PluginJar.named("acme")
            .entry("natives/libfast.so.3", new byte[5])
            .writeTo(dir.resolve("acme.jar"));
    Verification found = PluginVerifier.verify(jar);
    assertTrue(found.passed());
    assertTrue(found.toString().contains("brings native code"), found.toString());
    assertTrue(found.toString().contains("natives/libfast.so.3"), found.toString());
  }

  @Test
  void what_is_not_there_and_a_folder_without_jars_are_errors() {
    assertError("there is no such file or folder", dir.resolve("absent.jar"));
    assertError("the folder holds no jar", dir);
  }

  private static void assertError(String problem, Path source) {
    Verification found = PluginVerifier.verify(source);
    assertFalse(found.passed());
    assertTrue(found.toString().contains(problem), found.toString());
  }
}
