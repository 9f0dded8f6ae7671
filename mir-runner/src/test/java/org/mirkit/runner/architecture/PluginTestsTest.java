package org.mirkit.runner.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

/**
 * Every plugin of the repository has a test that holds it and each of its providers to their
 * contracts. It is the sources that are searched, so that a module need not have been built.
 */
class PluginTestsTest {
  private static final List<Class<?>> CONTRACTS =
      List.of(PluginContract.class, CoverageContract.class);
  private static final String SERVICES =
      "src/main/resources/META-INF/services/" + MirPlugin.class.getName();

  @Test
  void every_plugin_of_the_repository_is_held_to_its_contracts() throws IOException {
    TreeMap<String, Boolean> tested = plugins(Path.of("").toAbsolutePath().getParent());
    assertTrue(tested.containsKey("org.mirkit.runner.executor.RunnerPlugin"), tested.toString());
    assertTrue(tested.size() >= 6, "only " + tested);
    tested.values().removeIf(held -> held);
    assertEquals(List.of(), List.copyOf(tested.keySet()), "plugins without such a test");
  }

  @Test
  void plugin_without_such_a_test_is_found(@TempDir Path root) throws IOException {
    write(root.resolve("plugins/lonely").resolve(SERVICES), "org.example.LonelyPlugin\n");
    Path tests = root.resolve("plugins/lonely/src/test/java/org/example");
    write(tests.resolve("LonelyPluginTest.java"), "return new LonelyPlugin();");
    assertEquals(new TreeMap<>(Map.of("org.example.LonelyPlugin", false)), plugins(root));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The plugins of the modules of a repository, and whether a test runs all contracts on each. */
  private static TreeMap<String, Boolean> plugins(Path root) throws IOException {
    TreeMap<String, Boolean> tested = new TreeMap<>();
    try (Stream<Path> folders = Stream.concat(Files.list(root), inside(root.resolve("plugins")))) {
      for (Path module : folders.filter(f -> Files.exists(f.resolve(SERVICES))).toList()) {
        for (String plugin : Files.readAllLines(module.resolve(SERVICES))) {
          tested.put(plugin.strip(), isHeld(plugin.strip(), module.resolve("src/test/java")));
        }
      }
    }
    return tested;
  }

  private static Stream<Path> inside(Path folder) throws IOException {
    return Files.isDirectory(folder) ? Files.list(folder) : Stream.empty();
  }

  private static boolean isHeld(String plugin, Path tests) throws IOException {
    String made = "new " + plugin.substring(plugin.lastIndexOf('.') + 1) + "()";
    try (Stream<Path> files = Files.walk(tests)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
        String source = Files.readString(file);
        if (source.contains(made)
            && CONTRACTS.stream().allMatch(contract -> isImplemented(contract, source))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isImplemented(Class<?> contract, String source) {
    String clause = "implements[^{]*\\b" + contract.getSimpleName() + "\\b";
    return Pattern.compile(clause).matcher(source).find();
  }
}
