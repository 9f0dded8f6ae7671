package org.mirkit.runner.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What a YAML parser could not read, in words for someone who does not know its grammar.
 *
 * @param line from 1
 * @param column from 1
 */
record SyntaxError(int line, int column, String message) {

  static SyntaxError of(JsonProcessingException failure) {
    if (failure.getCause() instanceof MarkedYAMLException cause && cause.getProblemMark() != null) {
      return of(cause);
    }
    JsonLocation location = failure.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    return new SyntaxError(line, column, general(String.valueOf(failure.getOriginalMessage())));
  }

  private static SyntaxError of(MarkedYAMLException failure) {
    String problem = String.valueOf(failure.getProblem());
    // Only the line in which the unfinished thing began helps where the text just went on.
    boolean fromBeginning =
        failure.getContextMark() != null
            && (problem.contains("end of stream") || problem.contains("expected ':'"));
    Mark mark = fromBeginning ? failure.getContextMark() : failure.getProblemMark();
    String snippet = String.valueOf(failure.getProblemMark().get_snippet());
    return new SyntaxError(mark.getLine() + 1, mark.getColumn() + 1, words(problem, snippet));
  }

  private static String words(String problem, String snippet) {
    if (problem.contains("TAB")) {
      return "a tab cannot indent; use spaces";
    }
    if (problem.contains("but got {") && snippet.contains("${")) {
      return "inside { } and [ ] a reference needs quotes: \"${NAME}\"";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "no ':' is expected here; indent the key like its neighbours, or put a text that"
          + " contains ': ' in quotes";
    }
    if (problem.contains("expected ':'")) {
      return "expected 'key: value', found no ':'";
    }
    if (problem.contains("expected <block end>")) {
      return "this line is not indented like the lines that it belongs to";
    }
    if (problem.contains("end of stream")) {
      return "the quotes that open here are never closed";
    }
    if (problem.contains("cannot start any token")) {
      return "a value cannot begin with this character; put the value in quotes";
    }
    return problem;
  }

  private static String general(String message) {
    if (message.startsWith("Expected a field name")) {
      return "a key must be a single word or text, not a list or a mapping";
    }
    if (message.contains("special characters are not allowed")) {
      return "it holds control characters; is it a text file?";
    }
    return Words.shorten(message);
  }
}
