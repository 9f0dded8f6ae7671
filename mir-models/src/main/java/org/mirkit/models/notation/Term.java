package org.mirkit.models.notation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.ConfigException;

/**
 * One symbol with what stands in brackets after it.
 *
 * @param symbol such as {@code c2}
 * @param words in the brackets, parted by blanks or commas
 * @param column where it begins in the text, from 1
 */
record Term(String symbol, List<String> words, int column) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([a-z_]+\\d?'?)\\s*(?:\\(([^()]*)\\))?\\s*");

  static Term of(String text, int column) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new ConfigException(
          "notation",
          "column %d: '%s' is no layer; expected a symbol such as c2, with brackets if need be: c2(32@3x3)"
              .formatted(column, text.strip()));
    }
    String inside = form.group(2) == null ? "" : form.group(2).strip();
    List<String> words = inside.isEmpty() ? List.of() : Arrays.asList(inside.split("[\\s,]+"));
    return new Term(form.group(1), List.copyOf(words), column);
  }

  /** A refusal of one of its words. */
  ConfigException refusal(String word, String expected) {
    return new ConfigException(
        "notation",
        "column %d: '%s' means nothing to %s; expected %s"
            .formatted(column, word, symbol, expected));
  }
}
