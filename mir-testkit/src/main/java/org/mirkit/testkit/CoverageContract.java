package org.mirkit.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mirkit.api.plugin.MirPlugin;

/**
 * No provider of a plugin goes without its contracts: among the test classes that were compiled
 * together with this one, some class implements {@link ProviderContract} with that provider, and
 * the contract of its kind of part where there is one. A part that implements more than its kind,
 * as layers do that mean something to an engine, runs the contract of that too, if its module has
 * declared one in {@value DeclaredContracts#FILE}.
 *
 * <p>A class counts if JUnit and the build tool will run it: it is concrete, not disabled, and
 * either a top-level class whose name begins with {@code Test} or ends in {@code Test}, {@code
 * Tests} or {@code TestCase}, or a {@code @Nested} class inside one. It is made without arguments
 * and asked for its provider and its example, nothing else. Whole, with the contract of the plugin
 * itself:
 *
 * <pre>{@code
 * class HpcpPluginTest implements PluginContract, CoverageContract {
 *   public HpcpPlugin plugin() { return new HpcpPlugin(); }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface CoverageContract {

  /** The plugin whose providers are looked for. */
  MirPlugin plugin();

  @TestFactory
  default Stream<DynamicTest> every_provider_runs_its_contracts() {
    ContractClasses tests = ContractClasses.besides(getClass());
    return plugin().providers().stream()
        .map(provider -> dynamicTest(provider.id(), () -> tests.requireContractsOf(provider)));
  }
}
