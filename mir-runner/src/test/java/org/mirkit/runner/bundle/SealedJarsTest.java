package org.mirkit.runner.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which code made a model is told where it is not the code at hand. */
class SealedJarsTest {
  private static final Path FILE = Path.of("model.mir");
  private static final String ONE = "1".repeat(64);
  private static final String TWO = "2".repeat(64);
  private static final String LIBRARY = "a".repeat(64);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.4 | the version promises the same answers",
        "0.1.0-SNAPSHOT | a snapshot promises nothing, and the answers may differ",
        "1.4-20260101.SNAPSHOT.2 | a snapshot promises nothing",
      })
  void another_build_of_one_version_is_told_with_both_digests(String version, String promise) {
    List<String> told = differences(version, List.of(ONE, LIBRARY), List.of(TWO, LIBRARY));
    assertEquals(1, told.size());
    assertTrue(
        told.get(0)
            .startsWith(
                "model.mir: was made with another build of the plugin acme "
                    + version
                    + " (SHA-256 111111111111…; here 222222222222…): "
                    + promise),
        told.get(0));
  }

  @Test
  void a_library_that_is_gone_is_another_build() {
    List<String> told = differences("1.0", List.of(ONE, LIBRARY), List.of(ONE));
    assertTrue(told.get(0).contains("(SHA-256 aaaaaaaaaaaa…; here none besides)"), told.get(0));
  }

  @Test
  void the_same_build_is_not_told_nor_one_that_nobody_noted_nor_one_of_another_version() {
    Map<String, List<String>> one = Map.of("acme", List.of(ONE));
    Map<String, List<String>> two = Map.of("acme", List.of(TWO));
    Map<String, String> versions = Map.of("acme", "1.0");
    assertEquals(List.of(), new SealedJars(one, one).differences(FILE, versions));
    assertEquals(List.of(), new SealedJars(Map.of(), two).differences(FILE, versions));
    assertEquals(List.of(), new SealedJars(one, Map.of()).differences(FILE, versions));
    assertEquals(List.of(), new SealedJars(one, two).differences(FILE, Map.of()));
  }

  private static List<String> differences(String version, List<String> then, List<String> now) {
    return new SealedJars(Map.of("acme", then), Map.of("acme", now))
        .differences(FILE, Map.of("acme", version));
  }
}
