package org.mirkit.representations.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of {@code docs/conformance.md} as a test. With {@code -Dmirkit.conformance=write} the
 * page is written anew from what was measured.
 */
class ConformanceTest {
  /** The families of features; a new one is added here. */
  static final List<Supplier<List<ConformanceCase>>> ROWS =
      List.of(
          StftRows::cases,
          MelRows::cases,
          MfccRows::cases,
          SpectralRows::cases,
          TemporalRows::cases,
          RhythmRows::cases,
          PitchRows::cases,
          CqtRows::cases,
          ChromaRows::cases);

  private static final Map<ConformanceCase, Double> MEASURED =
      new ConcurrentSkipListMap<>(
          Comparator.comparing(ConformanceCase::feature)
              .thenComparing(ConformanceCase::reference)
              .thenComparing(ConformanceCase::parameters)
              .thenComparing(ConformanceCase::signal));

  @TestFactory
  Stream<DynamicTest> features_equal_their_reference() {
    return ROWS.stream().flatMap(rows -> rows.get().stream()).map(ConformanceTest::test);
  }

  private static DynamicTest test(ConformanceCase row) {
    String name = row.feature() + " " + row.parameters() + " on " + row.signal();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          double error = row.error().getAsDouble();
          MEASURED.put(row, error);
          assertTrue(
              error <= row.tolerance(),
              "%s against %s: %.3g %s, allowed %.3g"
                  .formatted(name, row.reference(), error, row.measure(), row.tolerance()));
        });
  }

  @AfterAll
  static void write_the_page_when_asked() throws IOException {
    if ("write".equals(System.getProperty("mirkit.conformance"))) {
      Path root = Path.of("").toAbsolutePath();
      while (!Files.isDirectory(root.resolve("mir-api"))) {
        root = root.getParent();
      }
      Files.writeString(root.resolve("docs/conformance.md"), ConformancePage.of(MEASURED));
    }
  }
}
