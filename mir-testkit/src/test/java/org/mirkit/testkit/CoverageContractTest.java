package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mirkit.testkit.ContractRun.assertCaught;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerProvider;
import org.mirkit.api.model.Optimizer;
import org.mirkit.api.model.OptimizerProvider;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

class CoverageContractTest implements CoverageContract {

  @Override
  public MirPlugin plugin() {
    return () -> List.of(new ToyLayer("whole"), new ToyOptimizer());
  }

  @Test
  void plugin_with_a_provider_that_nobody_tests_is_caught() {
    assertCaught(OneIsForgotten.class, "every_provider_runs_its_contracts");
  }

  @Test
  void provider_without_the_contract_of_its_kind_is_caught() {
    assertRefused("half", "Layer 'half' does not run the contract of its kind", "LayerContract");
  }

  @Test
  void test_that_JUnit_does_not_run_does_not_count() {
    assertRefused("static", "runs no contract");
  }

  @Test
  void test_of_another_kind_with_the_same_id_does_not_count() {
    assertRefused("toy-optimizer", "Layer 'toy-optimizer' runs no contract");
  }

  @Test
  void test_of_other_facts_under_the_same_id_does_not_count() {
    ContractClasses tests = ContractClasses.besides(CoverageContractTest.class);
    tests.requireContractsOf(facts(None.class));
    assertRefused(facts(Other.class), "Layer 'facts' runs no contract");
  }

  private static void assertRefused(String id, String... words) {
    assertRefused(new ToyLayer(id), words);
  }

  private static void assertRefused(Provider<?, ?> provider, String... words) {
    ContractClasses tests = ContractClasses.besides(CoverageContractTest.class);
    String message =
        assertThrows(AssertionError.class, () -> tests.requireContractsOf(provider)).getMessage();
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  record None() {}

  record Other() {}

  private static <C extends Record> Provider<C, Layer> facts(Class<C> configType) {
    return Provider.of(
        Layer.class,
        "facts",
        "A toy layer",
        configType,
        config -> new LayerContractTest.Toy(3, "toy", 2));
  }

  /** Layers under any id. */
  record ToyLayer(String id) implements LayerProvider<None> {
    @Override
    public String summary() {
      return "A toy layer";
    }

    @Override
    public Class<None> configType() {
      return None.class;
    }

    @Override
    public Layer create(None config) {
      return new LayerContractTest.Toy(3, "toy", 2);
    }
  }

  static class ToyOptimizer implements OptimizerProvider<None> {
    @Override
    public String id() {
      return "toy-optimizer";
    }

    @Override
    public String summary() {
      return "Leaves all weights as they are";
    }

    @Override
    public Class<None> configType() {
      return None.class;
    }

    @Override
    public Optimizer create(None config) {
      return new OptimizerContractTest.Plain(0);
    }
  }

  @Nested
  class WholeTest extends LayerContractTest.Correct implements ProviderContract<None, Layer> {
    @Override
    public Provider<None, Layer> provider() {
      return new ToyLayer("whole");
    }

    @Override
    public None exampleConfig() {
      return new None();
    }
  }

  @Nested
  class FactsTest extends LayerContractTest.Correct implements ProviderContract<None, Layer> {
    @Override
    public Provider<None, Layer> provider() {
      return facts(None.class);
    }

    @Override
    public None exampleConfig() {
      return new None();
    }
  }

  @Nested
  class HalfTest extends Half {
    @Override
    public Provider<None, Layer> provider() {
      return new ToyLayer("half");
    }
  }

  @Nested
  class OptimizerTest extends OptimizerContractTest.Correct
      implements ProviderContract<None, Optimizer> {
    @Override
    public Provider<None, Optimizer> provider() {
      return new ToyOptimizer();
    }

    @Override
    public None exampleConfig() {
      return new None();
    }
  }

  static class StaticTest extends Half {
    @Override
    public Provider<None, Layer> provider() {
      return new ToyLayer("static");
    }
  }

  abstract static class Half implements ProviderContract<None, Layer> {
    @Override
    public None exampleConfig() {
      return new None();
    }
  }

  static class OneIsForgotten implements CoverageContract {
    @Override
    public MirPlugin plugin() {
      return () -> List.of(new ToyLayer("whole"), new ToyLayer("forgotten"));
    }
  }
}
