package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.plugin.Provider;

/** Specimens compiled into a folder that no build tool looks into, lest it runs or skips them. */
class TestClassesTest {
  private static final String SPECIMEN =
      """
      import org.junit.jupiter.api.*;
      import org.mirkit.api.model.*;
      import org.mirkit.testkit.*;

      %1$s
      public class %2$s
          implements ProviderContract<%2$s.None, Optimizer>, OptimizerContract {
        public record None() {}

        public record Frozen(double learningRate) implements Optimizer {}

        public static class Still implements OptimizerProvider<None> {
          @Override public String id() { return "still"; }
          @Override public String summary() { return "Leaves all weights as they are"; }
          @Override public Class<None> configType() { return None.class; }
          @Override public Optimizer create(None config) { return new Frozen(0); }
        }

        @Override public Still provider() { return new Still(); }
        @Override public None exampleConfig() { return new None(); }
        @Override public Optimizer optimizer() { return provider().create(exampleConfig()); }
      }
      """;

  @TempDir Path folder;

  @Test
  void test_that_JUnit_and_surefire_run_counts() throws Exception {
    try (URLClassLoader loader = compiled("", "SpecimenTest")) {
      Class<?> specimen = loader.loadClass("SpecimenTest");
      ContractClasses tests = ContractClasses.besides(specimen);
      assertEquals(1, tests.tests().size());
      tests.requireContractsOf(providerOf(specimen));
    }
  }

  @Test
  void disabled_test_does_not_count() throws Exception {
    assertRefused("@" + Disabled.class.getName(), "SpecimenTest");
  }

  @Test
  void test_whose_name_surefire_does_not_know_does_not_count() throws Exception {
    assertRefused("", "SpecimenChecks");
  }

  private void assertRefused(String annotation, String name) throws Exception {
    try (URLClassLoader loader = compiled(annotation, name)) {
      Class<?> specimen = loader.loadClass(name);
      ContractClasses tests = ContractClasses.besides(specimen);
      AssertionError e =
          assertThrows(AssertionError.class, () -> tests.requireContractsOf(providerOf(specimen)));
      assertTrue(e.getMessage().contains("runs no contract"), e.getMessage());
    }
  }

  private URLClassLoader compiled(String annotation, String name) throws IOException {
    Path source = folder.resolve(name + ".java");
    Files.writeString(source, SPECIMEN.formatted(annotation, name));
    String[] arguments = {
      "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString()
    };
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
  }

  private static Provider<?, ?> providerOf(Class<?> specimen) {
    return ((ProviderContract<?, ?>) TestClasses.make(specimen)).provider();
  }
}
