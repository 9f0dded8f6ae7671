package org.mirkit.runner.config;

import org.jspecify.annotations.Nullable;

/**
 * Lays one tree over another: mappings are merged key by key, all else replaces what was there. A
 * mapping that names another provider with {@code use} replaces too, since the parameters below it
 * belong to the provider that it puts aside.
 */
final class DeepMerge {
  private static final TreePath USE = TreePath.ROOT.key("use");

  private DeepMerge() {}

  static Node.Mapping merge(Node.Mapping below, Node.Mapping above) {
    if (namesAnotherProvider(below, above)) {
      return above;
    }
    Node.Mapping merged =
        new Node.Mapping(above.origin(), below.entries(), below.complete() && above.complete());
    for (var change : above.entries().entrySet()) {
      Node.Entry covered = below.entries().get(change.getKey());
      merged = merged.with(change.getKey(), overlay(covered, change.getValue()));
    }
    return merged;
  }

  private static Node.Entry overlay(Node.@Nullable Entry below, Node.Entry above) {
    if (below != null
        && below.value() instanceof Node.Mapping lower
        && above.value() instanceof Node.Mapping upper) {
      return new Node.Entry(above.key(), merge(lower, upper));
    }
    return above;
  }

  private static boolean namesAnotherProvider(Node.Mapping below, Node.Mapping above) {
    return USE.find(below) instanceof Node.Scalar first
        && USE.find(above) instanceof Node.Scalar second
        && !first.text().equals(second.text());
  }
}
