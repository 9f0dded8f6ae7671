package org.mirkit.runner.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fills in {@code ${…}}: a value of the tree by its path, otherwise a variable of the environment,
 * otherwise the default. A scalar that is one reference and nothing else takes the value with its
 * type; within a text, only single values can stand. As in a shell, an empty variable counts as not
 * given where there is a default.
 */
final class Variables {
  private static final int LONGEST_TEXT = 65_536;

  private final Node root;
  private final Map<String, String> environment;
  private final ProblemLog problems;
  private final Map<TreePath, Node> done = new HashMap<>();
  private final Set<TreePath> inProgress = new LinkedHashSet<>();

  Variables(Node root, Map<String, String> environment, ProblemLog problems) {
    this.root = root;
    this.environment = environment;
    this.problems = problems;
  }

  /** The whole tree with everything filled in. */
  Node resolve() {
    return resolve(root, TreePath.ROOT);
  }

  /** One value that is not part of the tree, such as an {@code include}. */
  Node resolveAlone(Node node, TreePath path) {
    return compute(node, path);
  }

  private Node resolve(Node node, TreePath path) {
    Node known = done.get(path);
    if (known != null) {
      return known;
    }
    inProgress.add(path);
    Node resolved = compute(node, path);
    inProgress.remove(path);
    done.put(path, resolved);
    return resolved;
  }

  private Node compute(Node node, TreePath path) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      mapping
          .entries()
          .forEach(
              (key, entry) ->
                  entries.put(
                      key, new Node.Entry(entry.key(), resolve(entry.value(), path.key(key)))));
      return new Node.Mapping(mapping.origin(), entries, mapping.complete());
    }
    if (node instanceof Node.Sequence list) {
      List<Node> items = new ArrayList<>();
      list.items().forEach(item -> items.add(resolve(item, path.index(items.size()))));
      return new Node.Sequence(list.origin(), items);
    }
    return node instanceof Node.Scalar scalar && isTemplate(scalar) ? fill(scalar, path) : node;
  }

  private static boolean isTemplate(Node.Scalar scalar) {
    return scalar.kind() == ScalarKind.TEXT && Template.isNeededFor(scalar.text());
  }

  private Node fill(Node.Scalar scalar, TreePath path) {
    return fill(scalar.text(), scalar.origin(), path);
  }

  private Node fill(String text, Origin origin, TreePath path) {
    try {
      Template template = Template.parse(text);
      Optional<Template.Reference> only = template.onlyReference();
      return only.isPresent() ? lookUp(only.get(), origin, path) : join(template, origin, path);
    } catch (IllegalArgumentException e) {
      return problems.broken(origin, path, e.getMessage());
    }
  }

  /** A text made of several pieces; relative to the folder of the value that it begins with. */
  private Node join(Template template, Origin origin, TreePath path) {
    StringBuilder text = new StringBuilder();
    Path folder = origin.folder();
    for (Template.Piece piece : template.pieces()) {
      if (piece instanceof Template.Literal literal) {
        text.append(literal.text());
      } else if (piece instanceof Template.Reference reference) {
        Node value = lookUp(reference, origin, path);
        if (!(value instanceof Node.Scalar scalar)) {
          return value instanceof Node.Broken ? value : notInText(reference, value, origin, path);
        }
        folder = text.isEmpty() ? scalar.origin().folder() : folder;
        text.append(scalar.text());
      }
      if (text.length() > LONGEST_TEXT) {
        return problems.broken(origin, path, "the text grows beyond " + LONGEST_TEXT + " letters");
      }
    }
    return Node.Scalar.text(new Origin(origin.location(), folder), text.toString());
  }

  private Node notInText(Template.Reference reference, Node value, Origin origin, TreePath path) {
    return problems.broken(
        origin,
        path,
        "'${%s}' is %s, which cannot stand inside a text"
            .formatted(reference.name(), value.describe()));
  }

  private Node lookUp(Template.Reference reference, Origin origin, TreePath path) {
    Node inTree = fromTree(reference.name(), origin, path);
    if (inTree != null) {
      return inTree;
    }
    String variable = environment.get(reference.name());
    if (variable != null && !(variable.isEmpty() && reference.fallback().isPresent())) {
      return Node.Scalar.untyped(origin, variable);
    }
    if (reference.fallback().isPresent()) {
      return fallback(reference.fallback().get(), origin, path);
    }
    return unknown(reference, origin, path);
  }

  private Node fallback(String text, Origin origin, TreePath path) {
    return Template.isNeededFor(text)
        ? fill(text, origin, path)
        : Node.Scalar.untyped(origin, text);
  }

  private @Nullable Node fromTree(String name, Origin origin, TreePath path) {
    Optional<TreePath> target = asPath(name);
    if (target.isEmpty()) {
      return null;
    }
    Node node = root;
    boolean resolved = false;
    TreePath walked = TreePath.ROOT;
    for (TreePath.Step step : target.get().steps()) {
      if (!resolved && node instanceof Node.Scalar scalar && isTemplate(scalar)) {
        node = enter(node, walked, origin, path);
        resolved = true;
      }
      Node child = TreePath.child(node, step);
      if (child == null) {
        return node instanceof Node.Broken ? node : null;
      }
      node = child;
      walked = walked.plus(step);
    }
    return said(resolved ? node : enter(node, walked, origin, path), origin);
  }

  private Node enter(Node node, TreePath target, Origin origin, TreePath path) {
    if (!inProgress.contains(target)) {
      return resolve(node, target);
    }
    String circle =
        Stream.concat(
                inProgress.stream().dropWhile(p -> !p.equals(target)).filter(this::isReference),
                Stream.of(target))
            .map(TreePath::toString)
            .collect(Collectors.joining(" → "));
    return problems.broken(origin, path, "the references go round in a circle: " + circle);
  }

  private boolean isReference(TreePath path) {
    return path.find(root) instanceof Node.Scalar;
  }

  /** The value as if it stood at the reference, though its paths keep their folder. */
  private static Node said(Node value, Origin origin) {
    return value instanceof Node.Scalar scalar
        ? new Node.Scalar(
            new Origin(origin.location(), scalar.origin().folder()),
            scalar.kind(),
            scalar.text(),
            scalar.untyped())
        : value;
  }

  private static Optional<TreePath> asPath(String name) {
    try {
      return Optional.of(TreePath.parse(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Node unknown(Template.Reference reference, Origin origin, TreePath path) {
    Set<String> names = new TreeSet<>(environment.keySet());
    collectPaths(root, TreePath.ROOT, names);
    names.remove(path.toString());
    return problems.broken(
        origin,
        path,
        "'${%s}' is neither a value given here nor a variable of the environment%s"
            .formatted(reference.name(), Words.didYouMean(reference.name(), names)));
  }

  private static void collectPaths(Node node, TreePath path, Set<String> names) {
    if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (key, entry) -> {
                names.add(path.key(key).toString());
                collectPaths(entry.value(), path.key(key), names);
              });
    }
  }
}
