package org.mirkit.runner.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a configuration tree that knows where it was said; immutable. */
sealed interface Node {

  /** Where it was said. */
  Origin origin();

  /** What it is, for messages: {@code the number 5}, {@code a list}. */
  String describe();

  /**
   * Named values, in the order of the file.
   *
   * @param complete false when an {@code include} in it failed, so that nothing is called missing
   */
  record Mapping(Origin origin, Map<String, Entry> entries, boolean complete) implements Node {

    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    Mapping(Origin origin, Map<String, Entry> entries) {
      this(origin, entries, true);
    }

    /** The same mapping with one entry added or replaced. */
    Mapping with(String key, Entry entry) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.put(key, entry);
      return new Mapping(origin, changed, complete);
    }

    /** The same mapping without a key. */
    Mapping without(String key) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.remove(key);
      return new Mapping(origin, changed, complete);
    }

    @Override
    public String describe() {
      return "a mapping";
    }
  }

  /**
   * A key's place and its value.
   *
   * @param key where the key stands
   */
  record Entry(Location key, Node value) {}

  /** Values one after another. */
  record Sequence(Origin origin, List<Node> items) implements Node {

    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String describe() {
      return "a list";
    }
  }

  /**
   * A single value.
   *
   * @param text as it was written, without quotes
   * @param untyped whether the text may be read as whatever type is wanted; true for values of
   *     environment variables, which cannot say whether {@code 42} is a number
   */
  record Scalar(Origin origin, ScalarKind kind, String text, boolean untyped) implements Node {

    /** A text that was written with quotes, or that can be nothing else. */
    static Scalar text(Origin origin, String text) {
      return new Scalar(origin, ScalarKind.TEXT, text, false);
    }

    /** A scalar without quotes, whose look decides its kind. */
    static Scalar plain(Origin origin, String text) {
      return new Scalar(origin, ScalarKind.of(text), text, false);
    }

    /** What an environment variable says. */
    static Scalar untyped(Origin origin, String text) {
      ScalarKind kind = text.isEmpty() ? ScalarKind.TEXT : ScalarKind.of(text);
      return new Scalar(origin, kind, text, true);
    }

    @Override
    public String describe() {
      return switch (kind) {
        case NULL -> "nothing";
        case TRUTH -> text;
        case WHOLE, REAL -> "the number " + Words.shorten(text);
        case TEXT -> "the text '" + Words.shorten(text) + "'";
      };
    }
  }

  /** Stands for a value about which a problem was told already; nothing more is said of it. */
  record Broken(Origin origin) implements Node {

    @Override
    public String describe() {
      return "a value that could not be read";
    }
  }

  /** Whether this tree, with shared pieces counted each time, has more nodes than the limit. */
  default boolean isLargerThan(int limit) {
    return remaining(this, limit) < 0;
  }

  private static int remaining(Node node, int budget) {
    int left = budget - 1;
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries().values()) {
        left = left < 0 ? left : remaining(entry.value(), left);
      }
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        left = left < 0 ? left : remaining(item, left);
      }
    }
    return left;
  }
}
