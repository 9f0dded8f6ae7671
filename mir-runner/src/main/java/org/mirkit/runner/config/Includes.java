package org.mirkit.runner.config;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the content of a file where a mapping says {@code include: <file>}, under what the mapping
 * says itself. The file is looked for relative to the one that names it, and may include others; or
 * it is a model bundle, which stands for its {@link BundledLayers}.
 *
 * <p>{@code --set x.include=<file>} names another file for the mapping {@code x}: in place of the
 * one that it includes, keeping what it says itself; or in place of the whole mapping, if it
 * includes none.
 */
final class Includes {
  static final String KEY = "include";

  private final SourceFiles files;
  private final Variables environment;
  private final List<Setting> settings;
  private final Set<Setting> used = new HashSet<>();
  private final ProblemLog problems;

  /**
   * @param environment gives the variables that an {@code include} may use
   * @param settings those whose path ends in {@code include}
   */
  Includes(SourceFiles files, Variables environment, List<Setting> settings, ProblemLog problems) {
    this.files = files;
    this.environment = environment;
    this.settings = settings;
    this.problems = problems;
  }

  /** A file that is being included, by its real place and by the name for messages. */
  private record Link(Path file, String name) {}

  /** The tree of a file with everything included. */
  Node expandFile(Node root, Path file, String name) {
    return expandRoot(root, List.of(new Link(identity(file), name)));
  }

  /** A tree that comes from no file, with everything included. */
  Node expandTree(Node root) {
    return expandRoot(root, List.of());
  }

  /** A value that is to stand at a path, with everything included. */
  Node expandValue(Node value, TreePath path) {
    return expand(value, path, List.of());
  }

  private Node expandRoot(Node root, List<Link> chain) {
    Node expanded = expand(redirect(root, TreePath.ROOT), TreePath.ROOT, chain);
    for (Setting setting : settings) {
      if (used.add(setting)) {
        expanded = replace(expanded, setting, chain);
      }
    }
    return expanded;
  }

  /** A set that met no include: the file takes the place of the whole mapping. */
  private Node replace(Node root, Setting setting, List<Link> chain) {
    Node.Entry entry = new Node.Entry(setting.value().origin().location(), setting.value());
    Node including = new Node.Mapping(setting.value().origin(), Map.of(KEY, entry));
    TreePath place = setting.path().parent();
    return new Setting(place, expand(including, place, chain)).applyTo(root, problems);
  }

  private Node expand(Node node, TreePath path, List<Link> chain) {
    if (node instanceof Node.Mapping mapping) {
      return expandMapping(mapping, path, chain);
    }
    if (node instanceof Node.Sequence list) {
      List<Node> items = new ArrayList<>();
      for (Node item : list.items()) {
        items.add(expand(item, path.index(items.size()), chain));
      }
      return new Node.Sequence(list.origin(), items);
    }
    return node;
  }

  private Node expandMapping(Node.Mapping mapping, TreePath path, List<Link> chain) {
    Map<String, Node.Entry> own = new LinkedHashMap<>();
    mapping
        .without(KEY)
        .entries()
        .forEach(
            (key, entry) ->
                own.put(
                    key, new Node.Entry(entry.key(), expand(entry.value(), path.key(key), chain))));
    Node.Entry include = mapping.entries().get(KEY);
    if (include == null) {
      return new Node.Mapping(mapping.origin(), own, mapping.complete());
    }
    return load(include.value(), path, chain) instanceof Node.Mapping included
        ? DeepMerge.merge(included, new Node.Mapping(mapping.origin(), own))
        : new Node.Mapping(mapping.origin(), own, false);
  }

  private Node load(Node include, TreePath path, List<Link> chain) {
    TreePath key = path.key(KEY);
    Node name = environment.resolveAlone(include, key);
    if (name instanceof Node.Broken) {
      return name;
    }
    if (!(name instanceof Node.Scalar file) || !isFileName(file)) {
      String found = name.describe();
      return problems.broken(
          name.origin(), key, "found " + found + "; expected the path of a YAML file");
    }
    try {
      return load(file, path, chain);
    } catch (InvalidPathException e) {
      return problems.broken(name.origin(), key, "not a path: " + e.getMessage());
    }
  }

  private static boolean isFileName(Node.Scalar scalar) {
    return (scalar.kind() == ScalarKind.TEXT || scalar.untyped()) && !scalar.text().isEmpty();
  }

  private Node load(Node.Scalar include, TreePath path, List<Link> chain) {
    Path file = include.origin().folder().resolve(include.text()).normalize();
    Link link = new Link(identity(file), nameFor(include));
    List<Link> longer = new ArrayList<>(chain);
    longer.add(link);
    if (chain.stream().anyMatch(l -> l.file().equals(link.file()))) {
      String circle = longer.stream().map(Link::name).collect(Collectors.joining(" → "));
      return problems.broken(
          include.origin(), path.key(KEY), "the files include each other in a circle: " + circle);
    }
    if (BundledLayers.isIn(file)) {
      return new BundledLayers(problems, include.origin(), path.key(KEY)).read(file, link.name());
    }
    Node content = files.read(file, link.name(), include.origin(), path.key(KEY));
    return expand(redirect(content, path), path, longer);
  }

  /** The included file as someone in the working folder would name it. */
  private static String nameFor(Node.Scalar include) {
    Path named = Path.of(include.text());
    Location said = include.origin().location();
    if (named.isAbsolute() || said.line() == 0) {
      return include.text();
    }
    return Path.of(said.source()).resolveSibling(named).normalize().toString();
  }

  /** One file under all its names, so that a circle through a link is seen. */
  private static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** What a file says, with its includes changed as the settings want. */
  private Node redirect(Node content, TreePath mount) {
    Node redirected = content;
    for (Setting setting : settings) {
      List<TreePath.Step> steps = setting.path().steps();
      int depth = mount.steps().size();
      boolean inside = steps.size() > depth && steps.subList(0, depth).equals(mount.steps());
      if (inside) {
        TreePath within = new TreePath(steps.subList(depth, steps.size()));
        redirected = redirect(redirected, within, setting);
      }
    }
    return redirected;
  }

  private Node redirect(Node content, TreePath within, Setting setting) {
    if (within.find(content) == null) {
      return content;
    }
    used.add(setting);
    return new Setting(within, setting.value()).applyTo(content, problems);
  }
}
