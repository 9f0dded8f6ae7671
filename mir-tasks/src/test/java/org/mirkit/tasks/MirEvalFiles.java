package org.mirkit.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.testkit.reference.SharedReference;

/**
 * The test data of mir_eval 0.8: annotations, and the scores that it gives them. Our scores agree
 * to 1e-6 relative.
 */
public final class MirEvalFiles {
  private static final Pattern SCORE = Pattern.compile("\"([^\"]+)\": ([-+.\\deE]+)");

  private MirEvalFiles() {}

  /** The fields of each line that is no comment. */
  public static List<String[]> rows(String path) throws IOException {
    Path file = SharedReference.require("fixtures/mir_eval/" + path);
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.strip().split("\\s+"))
        .toList();
  }

  /** Start, end and label in each line. */
  public static List<TimedLabel> segments(String path) throws IOException {
    return rows(path).stream()
        .map(row -> new TimedLabel(Double.parseDouble(row[0]), Double.parseDouble(row[1]), row[2]))
        .toList();
  }

  /** The scores in a file, by their names. */
  public static Map<String, Double> scores(String path) throws IOException {
    Map<String, Double> scores = new HashMap<>();
    Path file = SharedReference.require("fixtures/mir_eval/" + path);
    Matcher score = SCORE.matcher(Files.readString(file));
    while (score.find()) {
      scores.put(score.group(1), Double.parseDouble(score.group(2)));
    }
    return scores;
  }

  /** Holds a metric to mir_eval's score of one pair. */
  public static void check(
      Metric metric,
      Annotation reference,
      Annotation estimate,
      Map<String, String> namesThere,
      Map<String, Double> expected) {
    Tally tally = metric.tally();
    tally.add(reference, estimate);
    Map<String, Double> found = tally.score().values();
    namesThere.forEach(
        (ours, theirs) -> {
          double wanted = expected.get(theirs);
          assertEquals(wanted, found.get(ours), 1e-6 * Math.max(1e-9, wanted), ours);
        });
  }
}
