package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a contract as its user would, on the real JUnit engine, and says which tests failed. */
final class ContractRun {
  private ContractRun() {}

  /** Every test of the contract ran and none failed or was skipped. */
  static void assertPasses(Class<?> contractTest) {
    EngineExecutionResults results = run(contractTest);
    results.allEvents().failed().stream().forEach(ContractRun::rethrow);
    long started = results.testEvents().started().count();
    assertTrue(started >= 4, "only " + started + " tests ran");
    assertEquals(started, results.testEvents().succeeded().count());
  }

  /** Exactly the named tests of the contract fail. */
  static void assertCaught(Class<?> contractTest, String... tests) {
    assertEquals(
        new TreeSet<>(Set.of(tests)), failed(run(contractTest)), contractTest.getSimpleName());
  }

  /** The named test of the contract fails, and says what is to be done in all of these words. */
  static void assertSays(Class<?> contractTest, String test, String... words) {
    String message =
        run(contractTest).allEvents().failed().stream()
            .filter(event -> method(event.getTestDescriptor()).equals(test))
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .map(result -> String.valueOf(result.getThrowable().orElseThrow().getMessage()))
            .findFirst()
            .orElseGet(() -> fail(contractTest.getSimpleName() + " passes " + test));
    for (String word : words) {
      assertTrue(message.contains(word), "'" + word + "' is not in: " + message);
    }
  }

  private static EngineExecutionResults run(Class<?> contractTest) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(contractTest)).execute();
  }

  private static Set<String> failed(EngineExecutionResults results) {
    Set<String> names = new TreeSet<>();
    results.allEvents().failed().stream()
        .forEach(event -> names.add(method(event.getTestDescriptor())));
    return names;
  }

  private static void rethrow(Event event) {
    Throwable cause =
        event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
    throw new AssertionError(method(event.getTestDescriptor()) + " failed: " + cause, cause);
  }

  private static String method(TestDescriptor descriptor) {
    return descriptor.getUniqueId().getSegments().stream()
        .filter(s -> s.getType().equals("method") || s.getType().equals("test-factory"))
        .map(UniqueId.Segment::getValue)
        .map(value -> value.substring(0, value.indexOf('(')))
        .findFirst()
        .orElse(descriptor.getDisplayName());
  }
}
