package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.plugin.DeclaredParam;
import org.mirkit.api.plugin.Part;
import org.mirkit.api.plugin.Provider;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

/**
 * The config of every provider on the class path, bound from YAML with its defaults and examples,
 * written as YAML and bound again.
 */
class EveryProviderRoundTripsTest {
  /** For parameters that must be given, by type; parts are the simplest of their kind. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("Path", "some/where"),
          Map.entry("String", "x"),
          Map.entry("List<String>", "[x, y]"),
          Map.entry("int", "3"),
          Map.entry("double", "1"),
          Map.entry("Representation", "{use: spectrogram}"),
          Map.entry("Augmentation", "{use: polarity}"),
          Map.entry("List<Representation>", "[{use: spectrogram}, {use: rms}]"),
          Map.entry("List<Augmentation>", "[{use: polarity}, {use: gain}]"),
          Map.entry("List<Layer>", "[{use: flatten}]"),
          Map.entry("List<List<Layer>>", "[[{use: flatten}], []]"),
          Map.entry("Layer", "{use: flatten}"),
          Map.entry("Schedule", "{use: constant}"));

  /** For configs that want one of two optional parameters. */
  private static final Map<String, String> CHOICES =
      Map.of("StackConfig", "notation: c2-p2-d1\n", "BlockConfig", "notation: c2-p2\n");

  private static LoadedPlugins plugins;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    plugins = new PluginLoader().load(PluginSources.none());
  }

  @AfterAll
  static void close() {
    plugins.close();
  }

  @Test
  void providers_of_every_module_are_there() {
    assertTrue(plugins.registry().all().size() > 120, "only " + plugins.registry().all().size());
  }

  @TestFactory
  Stream<DynamicTest> config_written_as_yaml_binds_to_an_equal_one() {
    return plugins.registry().all().stream()
        .map(LoadedProvider::provider)
        .map(provider -> dynamicTest(name(provider), () -> roundTrip(provider.configType())));
  }

  private static String name(Provider<?, ?> provider) {
    return provider.partType().getSimpleName() + " " + provider.id();
  }

  private <C extends Record> void roundTrip(Class<C> type) throws IOException {
    Bound<C> first = bind(type, "first", yaml(type));
    Bound<C> second = bind(type, "second", ResolvedYaml.write(first.resolved()));
    assertEquals(first.resolved(), second.resolved(), "what is resolved");
    if (DeclaredParam.of(type).stream().noneMatch(param -> holdsPart(param.type()))) {
      assertEquals(first.value(), second.value(), "the config");
    }
  }

  private <C extends Record> Bound<C> bind(Class<C> type, String name, String yaml)
      throws IOException {
    Path file = Files.createDirectories(folder.resolve(name)).resolve("config.yaml");
    Files.writeString(file, yaml);
    return new ConfigEngine(plugins.registry(), Map.of(), folder).bind(type, file, List.of());
  }

  /** What has to be given. */
  private static String yaml(Class<? extends Record> type) {
    String given =
        DeclaredParam.of(type).stream()
            .filter(param -> param.defaultValue().isEmpty())
            .filter(param -> !shortName(param.type()).startsWith("Optional"))
            .map(param -> param.name() + ": " + value(param) + "\n")
            .collect(Collectors.joining("", CHOICES.getOrDefault(type.getSimpleName(), ""), ""));
    return given.isEmpty() ? "{}\n" : given;
  }

  private static String value(DeclaredParam param) {
    String example = param.param().example();
    return example.isEmpty()
        ? VALUES.getOrDefault(shortName(param.type()), "no value for " + shortName(param.type()))
        : example;
  }

  private static String shortName(Type type) {
    return type.getTypeName().replaceAll("[a-z]\\w*\\.", "");
  }

  /** Parts need not be equal to others that were made alike. */
  private static boolean holdsPart(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments())
          .anyMatch(EveryProviderRoundTripsTest::holdsPart);
    }
    return type instanceof Class<?> raw && raw.isAnnotationPresent(Part.class);
  }
}
