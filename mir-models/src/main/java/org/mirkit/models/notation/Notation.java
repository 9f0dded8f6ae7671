package org.mirkit.models.notation;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.Layer;

/**
 * Reads a network in the tutorial's text form: symbols with hyphens between, and in brackets after
 * a symbol what is not as usual: {@code c2(32@5x5 bn)-p2(4x2)-bi_r2(gru 41)-d1}.
 *
 * <p>A {@code d1} at the end without brackets is the head, which comes by itself. What the symbols
 * mean stands in {@link Symbol}.
 */
public final class Notation {
  private static final String HEAD = "d1";

  private Notation() {}

  /**
   * The layers of a text, without the head.
   *
   * @throws ConfigException at the first thing that means nothing, telling its column and what
   *     would do
   */
  public static List<Layer> parse(String text) {
    List<Term> terms = terms(text);
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      boolean head = i == terms.size() - 1 && term.symbol().equals(HEAD) && term.words().isEmpty();
      if (!head) {
        layers.add(Symbol.of(term).layer(term));
      }
    }
    return List.copyOf(layers);
  }

  private static List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at == text.length() ? '-' : text.charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == '-' && (depth == 0 || at == text.length())) {
        terms.add(Term.of(text.substring(start, at), start + 1));
        start = at + 1;
      }
    }
    return terms;
  }
}
