package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.plugin.Provider;

/**
 * The contract of every {@link Provider}: how it is named and described, that each parameter says
 * what it means, that its config is a value that can be written down and read again, and that it
 * makes its part. A test class implements it beside the contract of the part's kind:
 *
 * <pre>{@code
 * class HpcpTest
 *     implements ProviderContract<HpcpConfig, Representation>, RepresentationContract {
 *   public Provider<HpcpConfig, Representation> provider() { return HpcpPlugin.HPCP; }
 *   public HpcpConfig exampleConfig() { return new HpcpConfig(36); }
 *   public Representation representation() { return provider().create(exampleConfig()); }
 * }
 * }</pre>
 *
 * <p>The host writes every config as YAML into the run's folder and binds it again; it needs
 * nothing but what is checked here.
 *
 * @param <C> the record that holds the parameters
 * @param <T> the kind of part
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface ProviderContract<C extends Record, T> {

  /** The provider to be checked. */
  Provider<C, T> provider();

  /** Parameters from which {@link #provider()} can make a part. */
  C exampleConfig();

  @Test
  default void id_is_kebab_case() {
    ProviderRules.checkId(provider());
  }

  @Test
  default void summary_is_one_line_with_a_capital_and_without_a_stop() {
    ProviderRules.checkSummary(provider());
  }

  @Test
  default void part_type_is_an_interface_marked_as_a_part() {
    ProviderRules.checkPartType(provider());
  }

  @Test
  default void every_parameter_says_what_it_means_and_its_default_is_valid() {
    ProviderRules.checkParameters(provider());
  }

  @Test
  default void example_config_is_of_the_config_type() {
    assertEquals(provider().configType(), exampleConfig().getClass());
  }

  @Test
  default void example_config_keeps_the_bounds_of_its_parameters() {
    ConfigRules.checkBounds(exampleConfig());
  }

  @Test
  default void example_config_is_remade_from_the_values_of_its_parameters() {
    ConfigRules.checkRemade(exampleConfig());
  }

  @Test
  default void makes_its_part_at_every_call() {
    Provider<C, T> provider = provider();
    C config = exampleConfig();
    assertInstanceOf(provider.partType(), provider.create(config), "first call");
    assertInstanceOf(provider.partType(), provider.create(config), "second call");
  }

  @Test
  default void makes_its_part_on_several_threads() throws Exception {
    Provider<C, T> provider = provider();
    C config = exampleConfig();
    for (T part : Concurrently.call(() -> provider.create(config))) {
      assertInstanceOf(provider.partType(), part);
    }
  }
}
