package org.mirkit.runner.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root to a value: {@code model.layers[2].kernel}; a key that is no plain word
 * stands in brackets and quotes, {@code weights["hip.hop"]}.
 *
 * @param steps from the root; none for the root itself
 */
record TreePath(List<Step> steps) {
  static final TreePath ROOT = new TreePath(List.of());

  private static final String WORD = "[\\p{L}\\p{N}_-]+";
  private static final Pattern PLAIN_KEY = Pattern.compile(WORD);
  private static final Pattern STEP =
      Pattern.compile("\\.?(" + WORD + ")|\\[(\\d{1,9})]|\\[\"([^\"]*)\"]");

  TreePath {
    steps = List.copyOf(steps);
  }

  /** Into a mapping or into a list. */
  sealed interface Step {}

  /** To the value of a key. */
  record Key(String name) implements Step {}

  /** To an element, from 0. */
  record Index(int position) implements Step {}

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is no path
   */
  static TreePath parse(String text) {
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(text);
    int end = 0;
    while (end < text.length()) {
      matcher.region(end, text.length());
      boolean joined = matcher.lookingAt() && startsWell(matcher, text, end);
      if (!joined) {
        throw new IllegalArgumentException("'" + text + "' is no path such as model.layers[0].x");
      }
      steps.add(step(matcher));
      end = matcher.end();
    }
    return new TreePath(steps);
  }

  /** A dot stands between steps and nowhere else. */
  private static boolean startsWell(Matcher matcher, String text, int start) {
    return matcher.group(1) == null || (text.charAt(start) == '.') == (start > 0);
  }

  private static Step step(Matcher matcher) {
    if (matcher.group(2) != null) {
      return new Index(Integer.parseInt(matcher.group(2)));
    }
    return new Key(matcher.group(1) != null ? matcher.group(1) : matcher.group(3));
  }

  TreePath key(String name) {
    return plus(new Key(name));
  }

  TreePath index(int position) {
    return plus(new Index(position));
  }

  TreePath plus(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new TreePath(longer);
  }

  /** The path without its last step. */
  TreePath parent() {
    return new TreePath(steps.subList(0, steps.size() - 1));
  }

  /** Whether the last step is to this key. */
  boolean endsWith(String key) {
    return !steps.isEmpty() && steps.get(steps.size() - 1).equals(new Key(key));
  }

  /** The value at this path, or null when there is none. */
  @Nullable Node find(Node root) {
    @Nullable Node found = root;
    for (Step step : steps) {
      found = found == null ? null : child(found, step);
    }
    return found;
  }

  /** The value one step further, or null when there is none. */
  static @Nullable Node child(Node node, Step step) {
    if (node instanceof Node.Mapping mapping && step instanceof Key key) {
      Node.Entry entry = mapping.entries().get(key.name());
      return entry == null ? null : entry.value();
    }
    if (node instanceof Node.Sequence list && step instanceof Index index) {
      return index.position() < list.items().size() ? list.items().get(index.position()) : null;
    }
    return null;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Index index) {
        text.append('[').append(index.position()).append(']');
      } else if (step instanceof Key key) {
        append(text, key.name());
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String key) {
    if (PLAIN_KEY.matcher(key).matches()) {
      text.append(text.isEmpty() ? "" : ".").append(key);
    } else {
      text.append("[\"").append(key).append("\"]");
    }
  }
}
