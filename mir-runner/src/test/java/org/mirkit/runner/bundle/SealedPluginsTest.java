package org.mirkit.runner.bundle;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.ModelException;

/** Which versions of a plugin answer alike, by what semantic versioning promises. */
class SealedPluginsTest {
  private static final Path FILE = Path.of("model.mir");

  @ParameterizedTest
  @CsvSource({"1.0,1.0", "1.0,1.9.3", "2.1,2", "0.1.0-SNAPSHOT,0.1.0", "0.1.7,0.1", "r7,r7", "0,0"})
  void versions_of_one_promise_stand_for_each_other(String then, String now) {
    assertDoesNotThrow(() -> plugins(then, now).require(FILE));
    assertDoesNotThrow(() -> plugins(now, then).require(FILE));
  }

  @ParameterizedTest
  @CsvSource({"1.0,2.0", "1.0,10.0", "0.1,0.2", "0.1,0.10", "0.9,1.0", "r7,r8", "0,0.1"})
  void others_do_not(String then, String now) {
    assertThrows(ModelException.class, () -> plugins(then, now).require(FILE));
    assertThrows(ModelException.class, () -> plugins(now, then).require(FILE));
  }

  private static SealedPlugins plugins(String then, String now) {
    return new SealedPlugins(
        Map.of("acme", then),
        Map.of("acme", now, "other", "3"),
        new SealedJars(Map.of(), Map.of()));
  }
}
