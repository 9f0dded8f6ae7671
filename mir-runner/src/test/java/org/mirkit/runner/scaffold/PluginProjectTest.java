package org.mirkit.runner.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirkit.api.ConfigException;

class PluginProjectTest {

  static List<String> kinds() throws IOException {
    return PluginProject.kinds();
  }

  @Test
  void plugin_can_be_begun_with_a_part_of_nine_kinds() throws IOException {
    String nine = "augmentation dataset decoder executor layer metric model representation task";
    assertEquals(List.of(nine.split(" ")), kinds());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothing_is_left_to_be_filled_in(String kind, @TempDir Path folder) throws IOException {
    project("tape-hiss", kind).writeTo(folder);
    for (Path file : files(folder)) {
      String text = Files.readString(file) + file;
      Matcher left = Pattern.compile("\\$\\{\\w+}|__\\w+__|@\\w+\\.\\w+@|#if|#end").matcher(text);
      assertFalse(left.find(), () -> file + " has " + left.group());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void lines_of_java_are_no_longer_than_a_hundred(String kind, @TempDir Path folder)
      throws IOException {
    project("tape-hiss", kind).writeTo(folder);
    for (Path file : files(folder)) {
      List<String> lines = Files.readAllLines(file);
      boolean java = file.toString().endsWith(".java");
      assertTrue(!java || lines.stream().allMatch(line -> line.length() <= 100), file.toString());
    }
  }

  @Test
  void project_is_built_with_the_versions_of_mirkit_itself(@TempDir Path folder)
      throws IOException {
    project("gate", "layer").writeTo(folder);
    Map<String, String> own = pluginVersions(Path.of("..", "pom.xml"));
    Map<String, String> made = pluginVersions(folder.resolve("pom.xml"));
    assertTrue(made.size() >= 6, made.toString());
    own.keySet().retainAll(made.keySet());
    assertEquals(own, made);
  }

  private static Map<String, String> pluginVersions(Path pom) throws IOException {
    Matcher plugin =
        Pattern.compile("<artifactId>(maven-\\w+-plugin)</artifactId>\\s*<version>([\\d.]+)<")
            .matcher(Files.readString(pom));
    Map<String, String> versions = new TreeMap<>();
    while (plugin.find()) {
      versions.put(plugin.group(1), plugin.group(2));
    }
    return versions;
  }

  @ParameterizedTest
  @CsvSource({
    "layer, layer, org.mirkit.api.model.Layer",
    "thread, executor, java.lang.Thread",
    "model, model, org.mirkit.api.model.Model"
  })
  void class_that_would_hide_another_is_refused_with_its_name(
      String name, String kind, String hidden) {
    ConfigException refused = assertThrows(ConfigException.class, () -> project(name, kind));
    assertTrue(refused.getMessage().contains("hides " + hidden), refused.getMessage());
    assertTrue(refused.getMessage().contains("my-" + name), refused.getMessage());
  }

  @Test
  void second_class_of_one_name_is_refused() {
    ConfigException refused =
        assertThrows(ConfigException.class, () -> project("spectra", "model"));
    assertTrue(refused.getMessage().contains("Spectra.java"), refused.getMessage());
  }

  @Test
  void unknown_kind_is_refused_with_those_that_there_are() {
    ConfigException refused = assertThrows(ConfigException.class, () -> project("hiss", "noise"));
    assertTrue(refused.getMessage().contains("augmentation, dataset"), refused.getMessage());
  }

  @Test
  void folder_with_something_in_it_is_left_alone(@TempDir Path folder) throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear");
    PluginProject project = project("hiss", "augmentation");
    for (Path taken : List.of(folder, letter)) {
      ConfigException refused = assertThrows(ConfigException.class, () -> project.writeTo(taken));
      assertTrue(refused.getMessage().contains("--out"), refused.getMessage());
    }
    assertEquals(List.of(letter), files(folder));
  }

  private static PluginProject project(String name, String kind) throws IOException {
    return PluginProject.of(PluginIdentity.of(name, kind, "com.acme"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
