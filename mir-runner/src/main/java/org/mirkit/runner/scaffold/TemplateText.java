package org.mirkit.runner.scaffold;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the files of {@code mir-archetype}. They are written in the little of Velocity that is
 * understood here: {@code ${name}}, which stays as it is where the name is unknown; and on lines of
 * their own {@code #if($name == "text")}, {@code #else} and {@code #end}. In paths a name stands
 * between double underscores.
 */
final class TemplateText {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
  private static final Pattern IN_PATH = Pattern.compile("__(\\w+?)__");
  private static final Pattern CONDITION = Pattern.compile("#if\\(\\$(\\w+) == \"([^\"]*)\"\\)");

  private final Map<String, String> variables;

  TemplateText(Map<String, String> variables) {
    this.variables = variables;
  }

  /** The path of a file. */
  String path(String template) {
    return replaced(IN_PATH, template);
  }

  /** The content of a file; every line ends. */
  String content(String template) {
    StringBuilder text = new StringBuilder();
    Deque<Boolean> shown = new ArrayDeque<>();
    for (String line : template.lines().toList()) {
      Matcher condition = CONDITION.matcher(line);
      if (condition.matches()) {
        shown.push(condition.group(2).equals(variables.get(condition.group(1))));
      } else if (line.equals("#else")) {
        shown.push(!shown.pop());
      } else if (line.equals("#end")) {
        shown.pop();
      } else if (!shown.contains(false)) {
        text.append(replaced(VARIABLE, line)).append('\n');
      }
    }
    return text.toString();
  }

  private String replaced(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(this::value);
  }

  private String value(MatchResult found) {
    return Matcher.quoteReplacement(variables.getOrDefault(found.group(1), found.group()));
  }
}
