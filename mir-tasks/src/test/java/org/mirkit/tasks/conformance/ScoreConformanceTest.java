package org.mirkit.tasks.conformance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mirkit.tasks.MirEvalFiles;
import org.mirkit.testkit.reference.SharedReference;

/**
 * Every score of every fixture of mir_eval. With {@code -Dmirkit.conformance=write} the page {@code
 * docs/conformance-scores.md} is written anew from what was measured.
 */
class ScoreConformanceTest {
  /** The tasks; a new one is added here. */
  static final List<Supplier<List<ScoreRow>>> ROWS =
      List.of(
          BeatRows::rows,
          ChordRows::rows,
          KeyRows::rows,
          MelodyRows::rows,
          MultiPitchRows::rows,
          OnsetRows::rows,
          SegmentRows::rows,
          TempoRows::rows,
          TranscriptionRows::rows,
          VelocityRows::rows);

  /** Fixtures that are refused. */
  static final List<Supplier<List<RefusedRow>>> REFUSED = List.of(TempoRows::refused);

  private static final Map<ScoreRow, Double> MEASURED = new ConcurrentHashMap<>();
  private static final Map<RefusedRow, String> SAID = new ConcurrentHashMap<>();

  @TestFactory
  Stream<DynamicTest> scores_equal_those_of_mir_eval() {
    return scoreRows().map(ScoreConformanceTest::test);
  }

  private static DynamicTest test(ScoreRow row) {
    String name = row.task() + " " + row.fixture() + " " + row.ours();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          double error = row.error();
          MEASURED.put(row, error);
          assertTrue(
              error <= ScoreRow.TOLERANCE,
              "%s is off by %.3g of its value, allowed %.0e"
                  .formatted(name, error, ScoreRow.TOLERANCE));
        });
  }

  @TestFactory
  Stream<DynamicTest> what_mir_eval_refuses_is_refused_with_its_place_and_reason() {
    return refusedRows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.task() + " " + row.file(),
                    () -> {
                      SAID.put(row, row.found());
                      assertEquals(row.message(), row.found());
                    }));
  }

  /** Nothing that mir_eval says of its data is passed over. */
  @Test
  void every_score_of_every_fixture_has_a_row() throws IOException {
    Map<String, TreeSet<String>> theirs = new TreeMap<>();
    for (Path file : files("output")) {
      String path = file.getParent().getFileName() + "/" + file.getFileName();
      theirs.put(path, new TreeSet<>(MirEvalFiles.scores(path).keySet()));
    }
    assertEquals(
        theirs,
        scoreRows()
            .collect(
                groupingBy(
                    row -> row.task() + "/output" + row.fixture() + ".json",
                    TreeMap::new,
                    mapping(ScoreRow::theirs, toCollection(TreeSet::new)))));
  }

  @Test
  void every_bad_fixture_has_a_row() throws IOException {
    assertEquals(
        files("bad").stream().map(file -> file.getFileName().toString()).sorted().toList(),
        refusedRows().map(RefusedRow::file).sorted().toList());
  }

  private static List<Path> files(String prefix) throws IOException {
    try (Stream<Path> files = Files.walk(SharedReference.require(MirEvalFiles.FOLDER))) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  private static Stream<ScoreRow> scoreRows() {
    return ROWS.stream().flatMap(rows -> rows.get().stream());
  }

  private static Stream<RefusedRow> refusedRows() {
    return REFUSED.stream().flatMap(rows -> rows.get().stream());
  }

  @AfterAll
  static void write_the_page_when_asked() throws IOException {
    if ("write".equals(System.getProperty("mirkit.conformance"))) {
      Path root = Path.of("").toAbsolutePath();
      while (!Files.isDirectory(root.resolve("mir-api"))) {
        root = root.getParent();
      }
      Files.writeString(root.resolve("docs/conformance-scores.md"), ScorePage.of(MEASURED, SAID));
    }
  }
}
