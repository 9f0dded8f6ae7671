package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mirkit.api.plugin.ApiVersion;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/**
 * The contract of a {@link MirPlugin}: that the host will find it, can read who it is, and that
 * each of its providers describes itself as it must. Whole, with the search for providers that no
 * test checks:
 *
 * <pre>{@code
 * class HpcpPluginTest implements PluginContract, CoverageContract {
 *   public HpcpPlugin plugin() { return new HpcpPlugin(); }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface PluginContract {

  /** The plugin to be checked. */
  MirPlugin plugin();

  @Test
  default void services_file_names_the_plugin() throws IOException {
    PluginResources.of(plugin());
  }

  @Test
  default void plugin_class_is_public_with_a_public_constructor_without_arguments() {
    Class<?> type = plugin().getClass();
    assertTrue(Modifier.isPublic(type.getModifiers()), type.getName() + " is not public");
    assertDoesNotThrow(() -> type.getConstructor(), "no public constructor without arguments");
  }

  @Test
  default void descriptor_says_who_the_plugin_is() throws IOException {
    Properties descriptor = PluginResources.of(plugin()).descriptor();
    for (String key : List.of("name", "version", "api")) {
      String value = descriptor.getProperty(key, "").strip();
      assertFalse(value.isEmpty(), "the descriptor has no " + key);
      assertFalse(value.contains("${"), key + " was not filled in by the build: " + value);
    }
    String name = descriptor.getProperty("name").strip();
    assertTrue(ProviderRules.KEBAB_CASE.matcher(name).matches(), name + " is not kebab case");
  }

  @Test
  default void descriptor_names_an_api_that_this_host_runs() throws IOException {
    String api = PluginResources.of(plugin()).descriptor().getProperty("api", "");
    assertTrue(
        ApiVersion.CURRENT.runs(ApiVersion.parse(api)),
        "built against API " + api + ", but this is " + ApiVersion.CURRENT);
  }

  @Test
  default void ids_are_unique_in_each_kind() {
    Set<String> seen = new HashSet<>();
    for (Provider<?, ?> provider : plugin().providers()) {
      String key = provider.partType().getSimpleName() + " " + provider.id();
      assertTrue(seen.add(key), "two providers are " + key);
    }
  }

  @Test
  default void providers_are_listed_the_same_at_every_call() {
    MirPlugin plugin = plugin();
    List<String> first = plugin.providers().stream().map(Provider::id).toList();
    assertFalse(first.isEmpty(), "the plugin brings no provider");
    assertEquals(first, plugin.providers().stream().map(Provider::id).toList());
  }

  @TestFactory
  default Stream<DynamicTest> every_provider_describes_itself() {
    return plugin().providers().stream()
        .map(
            provider ->
                dynamicTest(
                    provider.id(),
                    () ->
                        assertAll(
                            () -> ProviderRules.checkId(provider),
                            () -> ProviderRules.checkSummary(provider),
                            () -> ProviderRules.checkPartType(provider),
                            () -> ProviderRules.checkParameters(provider))));
  }
}
