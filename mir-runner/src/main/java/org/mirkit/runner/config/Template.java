package org.mirkit.runner.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with references, {@code ${name}} and {@code ${name:-default}}. A second dollar sign before
 * the brace says that no reference is meant.
 *
 * @param pieces in order
 */
record Template(List<Piece> pieces) {
  private static final String OPEN = "${";
  private static final String ESCAPED = "$${";
  private static final String DEFAULT_MARK = ":-";
  private static final int DEEPEST = 20;

  Template {
    pieces = List.copyOf(pieces);
  }

  /** Text as it stands, or a reference. */
  sealed interface Piece {}

  /** Text as it stands. */
  record Literal(String text) implements Piece {}

  /**
   * What is to be put in.
   *
   * @param name of a variable or a path in the tree
   * @param fallback what stands for it when it is not there, itself a template
   */
  record Reference(String name, Optional<String> fallback) implements Piece {}

  /** Whether a text has to be read as a template at all. */
  static boolean isNeededFor(String text) {
    return text.contains(OPEN);
  }

  /** The text as a template that gives it back: the inverse of filling in. */
  static String escape(String text) {
    return text.replace(OPEN, ESCAPED);
  }

  /** What {@link #escape} was given. */
  static String unescape(String text) {
    return text.replace(ESCAPED, OPEN);
  }

  /**
   * Takes a text apart.
   *
   * @throws IllegalArgumentException if a reference is not closed or has no name
   */
  static Template parse(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int position = 0;
    while (position < text.length()) {
      if (text.startsWith(ESCAPED, position)) {
        literal.append(OPEN);
        position += ESCAPED.length();
      } else if (text.startsWith(OPEN, position)) {
        int close = closing(text, position);
        flush(literal, pieces);
        pieces.add(reference(text.substring(position + OPEN.length(), close)));
        position = close + 1;
      } else {
        literal.append(text.charAt(position++));
      }
    }
    flush(literal, pieces);
    return new Template(pieces);
  }

  /** The single reference that the whole text is, if it is one. */
  Optional<Reference> onlyReference() {
    return pieces.size() == 1 && pieces.get(0) instanceof Reference reference
        ? Optional.of(reference)
        : Optional.empty();
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.startsWith(OPEN, i)) {
        if (++depth > DEEPEST) {
          throw new IllegalArgumentException("more than " + DEEPEST + " references in each other");
        }
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "a '${' is never closed by '}'; write '$${' where no reference is meant");
  }

  private static Reference reference(String inside) {
    int mark = inside.indexOf(DEFAULT_MARK);
    String name = (mark < 0 ? inside : inside.substring(0, mark)).strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          "'${}' needs the name of a variable or value; write '$${' where no reference is meant");
    }
    return new Reference(
        name,
        mark < 0 ? Optional.empty() : Optional.of(inside.substring(mark + DEFAULT_MARK.length())));
  }

  private static void flush(StringBuilder literal, List<Piece> pieces) {
    if (!literal.isEmpty()) {
      pieces.add(new Literal(literal.toString()));
      literal.setLength(0);
    }
  }
}
