package org.mirkit.tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.tasks.format.FormatProviders;
import org.mirkit.testkit.reference.SharedReference;

/** The test data of mir_eval 0.8: annotations, and the scores that it gives them. */
public final class MirEvalFiles {
  /** A folder of fixtures for each task. */
  public static final String FOLDER = "fixtures/mir_eval";

  private static final Pattern SCORE = Pattern.compile("\"([^\"]+)\": ([-+.\\deE]+|true|false)");

  private MirEvalFiles() {}

  /** An annotation, in the format {@code mirex}; skips by assumption where there is none. */
  public static <A extends Annotation> A read(String path, Class<A> type) {
    return FormatProviders.MIREX.create(new NoParameters()).read(file(path), type);
  }

  /** The scores in a file, by their names; yes is 1 and no is 0. */
  public static Map<String, Double> scores(String path) throws IOException {
    Map<String, Double> scores = new HashMap<>();
    Matcher score = SCORE.matcher(Files.readString(file(path)));
    while (score.find()) {
      scores.put(score.group(1), number(score.group(2)));
    }
    return scores;
  }

  private static double number(String text) {
    return switch (text) {
      case "true" -> 1;
      case "false" -> 0;
      default -> Double.parseDouble(text);
    };
  }

  private static Path file(String path) {
    return SharedReference.require(FOLDER + "/" + path);
  }
}
