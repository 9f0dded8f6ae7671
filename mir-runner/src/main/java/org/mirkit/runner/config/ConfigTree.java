package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the tree that is bound: reads it, includes files, applies {@code --set}, fills in {@code
 * ${…}}, in this order.
 */
final class ConfigTree {
  private static final int MOST_NODES = 500_000;

  private final Map<String, String> environment;
  private final Path workingFolder;
  private final ProblemLog problems;

  ConfigTree(Map<String, String> environment, Path workingFolder, ProblemLog problems) {
    this.environment = environment;
    this.workingFolder = workingFolder;
    this.problems = problems;
  }

  /** The tree of a file, changed by {@code --set} arguments. */
  Node ofFile(Path file, List<String> arguments) {
    String name = file.toString();
    Origin mention = new Origin(Location.of(name), workingFolder);
    Path place = workingFolder.resolve(file);
    List<Setting> settings = settings(arguments);
    Node raw = new SourceFiles(problems).read(place, name, mention, TreePath.ROOT);
    return finish(includes(settings).expandFile(raw, place, name), settings);
  }

  /** The tree of one part that is named on the command line, changed by {@code --set} arguments. */
  Node ofPart(String id, List<String> arguments) {
    Origin named = new Origin(Location.NONE, workingFolder);
    Origin origin = new Origin(Location.of("'" + id + "'"), workingFolder);
    Node.Entry use = new Node.Entry(named.location(), Node.Scalar.text(named, id));
    List<Setting> settings = settings(arguments);
    Node raw = new Node.Mapping(origin, Map.of("use", use));
    return finish(includes(settings).expandTree(raw), settings);
  }

  /**
   * A stored tree. It names no files to include and sees no environment: it may be a stranger's.
   */
  Node ofJson(JsonNode json, String sourceName) {
    Node tree = StoredTree.of(json, new Origin(Location.of(sourceName), workingFolder));
    return new Variables(tree, Map.of(), problems).resolve();
  }

  private List<Setting> settings(List<String> arguments) {
    return arguments.stream()
        .map(argument -> Setting.parse(argument, workingFolder, problems))
        .flatMap(Optional::stream)
        .toList();
  }

  private Includes includes(List<Setting> settings) {
    Node none = new Node.Mapping(new Origin(Location.NONE, workingFolder), Map.of());
    return new Includes(
        new SourceFiles(problems),
        new Variables(none, environment, problems),
        settings.stream().filter(ConfigTree::redirects).toList(),
        problems);
  }

  private static boolean redirects(Setting setting) {
    return setting.path().endsWith(Includes.KEY);
  }

  private Node finish(Node included, List<Setting> settings) {
    Node tree = included;
    for (Setting setting : settings) {
      if (!redirects(setting)) {
        Node value = includes(List.of()).expandValue(setting.value(), setting.path());
        tree = new Setting(setting.path(), value).applyTo(tree, problems);
      }
    }
    Node resolved = new Variables(tree, environment, problems).resolve();
    return resolved.isLargerThan(MOST_NODES)
        ? problems.broken(tree.origin(), TreePath.ROOT, "more than " + MOST_NODES + " values")
        : resolved;
  }
}
