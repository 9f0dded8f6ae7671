package org.mirkit.runner.config;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a YAML scalar without quotes is, by the core schema of YAML 1.2 (section 10.3.2). A leading
 * zero makes a text, since YAML 1.1 would read an octal number; {@code 1_000} is a number as in
 * Java.
 */
enum ScalarKind {
  NULL,
  TRUTH,
  WHOLE,
  REAL,
  TEXT;

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUTHS =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");
  private static final Pattern WHOLE_FORM = Pattern.compile("[-+]?(0|[1-9][0-9]*(_[0-9]+)*)");
  private static final Pattern REAL_FORM =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|(0|[1-9][0-9]*)(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  static ScalarKind of(String text) {
    if (NULLS.contains(text)) {
      return NULL;
    }
    if (TRUTHS.contains(text)) {
      return TRUTH;
    }
    if (WHOLE_FORM.matcher(text).matches()) {
      return WHOLE;
    }
    return REAL_FORM.matcher(text).matches() ? REAL : TEXT;
  }

  boolean isNumber() {
    return this == WHOLE || this == REAL;
  }
}
