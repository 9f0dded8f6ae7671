package org.mirkit.runner.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One {@code --set path=value}.
 *
 * @param path what to set
 * @param value what to, read as YAML
 */
record Setting(TreePath path, Node value) {

  /** Reads {@code path=value}; noted as a problem and left out when it has another form. */
  static Optional<Setting> parse(String argument, Path workingFolder, ProblemLog problems) {
    Origin origin = new Origin(Location.of("--set " + Words.shorten(argument)), workingFolder);
    int equals = argument.indexOf('=');
    if (equals < 1) {
      problems.add(
          origin.location(), TreePath.ROOT, "expected path=value, such as training.epochs=5");
      return Optional.empty();
    }
    try {
      TreePath path = TreePath.parse(argument.substring(0, equals).strip());
      String text = argument.substring(equals + 1);
      return Optional.of(new Setting(path, YamlReader.readFragment(text, origin, problems)));
    } catch (IllegalArgumentException e) {
      problems.add(origin.location(), TreePath.ROOT, e.getMessage());
      return Optional.empty();
    }
  }

  /** The tree with this set in it; the tree as it was, with a problem, where that cannot be. */
  Node applyTo(Node root, ProblemLog problems) {
    return put(root, path.steps(), TreePath.ROOT, problems);
  }

  private Node put(Node node, List<TreePath.Step> steps, TreePath done, ProblemLog problems) {
    if (steps.isEmpty()) {
      return value;
    }
    if (node instanceof Node.Broken) {
      return node;
    }
    List<TreePath.Step> rest = steps.subList(1, steps.size());
    if (steps.get(0) instanceof TreePath.Index index) {
      return putElement(node, index, rest, done, problems);
    }
    return putEntry(node, (TreePath.Key) steps.get(0), rest, done, problems);
  }

  private Node putEntry(
      Node node, TreePath.Key key, List<TreePath.Step> rest, TreePath done, ProblemLog problems) {
    Node.Mapping mapping = asMapping(node);
    if (mapping == null) {
      problems.add(
          value.origin().location(),
          path,
          "'%s' is %s here, so nothing can be set inside it".formatted(done, node.describe()));
      return node;
    }
    Node.Entry entry = mapping.entries().get(key.name());
    Node below = entry == null ? nothing() : entry.value();
    Node changed = put(below, rest, done.plus(key), problems);
    boolean passing = entry != null && !rest.isEmpty();
    Location place = passing ? entry.key() : value.origin().location();
    return mapping.with(key.name(), new Node.Entry(place, changed));
  }

  /** What can take a key: a mapping, nothing yet, or the short form of a part. */
  private Node.@Nullable Mapping asMapping(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    if (node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.NULL) {
      return new Node.Mapping(value.origin(), Map.of());
    }
    if (node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
      Node.Entry use = new Node.Entry(scalar.origin().location(), scalar);
      return new Node.Mapping(scalar.origin(), Map.of("use", use));
    }
    return null;
  }

  private Node putElement(
      Node node,
      TreePath.Index index,
      List<TreePath.Step> rest,
      TreePath done,
      ProblemLog problems) {
    if (!(node instanceof Node.Sequence list)) {
      String found = isNothing(node) ? "not given" : node.describe();
      problems.add(
          value.origin().location(), path, "'%s' is %s, not a list".formatted(done, found));
      return node;
    }
    int position = index.position();
    if (position >= list.items().size()) {
      problems.add(
          value.origin().location(),
          path,
          "'%s' has %d elements, counted from 0".formatted(done, list.items().size()));
      return node;
    }
    List<Node> items = new ArrayList<>(list.items());
    items.set(position, put(items.get(position), rest, done.plus(index), problems));
    return new Node.Sequence(list.origin(), items);
  }

  private Node nothing() {
    return Node.Scalar.plain(value.origin(), "");
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.NULL;
  }
}
