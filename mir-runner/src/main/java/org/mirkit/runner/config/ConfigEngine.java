package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;

/**
 * Reads, checks and binds configurations; the entry to this package. Every method tells all
 * problems at once, and none does so without their places.
 *
 * <p>Relative paths in a file are relative to that file's folder; those in {@code --set}, in
 * defaults and in stored trees are relative to the working folder. Safe for use by several threads.
 */
public final class ConfigEngine {
  private final PluginRegistry registry;
  private final Map<String, String> environment;
  private final Path workingFolder;

  /**
   * An engine that knows the providers of a registry.
   *
   * @param environment what {@code ${NAME}} may stand for
   * @param workingFolder what paths on the command line are relative to
   */
  public ConfigEngine(
      PluginRegistry registry, Map<String, String> environment, Path workingFolder) {
    this.registry = registry;
    this.environment = Map.copyOf(environment);
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
  }

  /**
   * Binds a YAML file to a record whose components carry {@link org.mirkit.api.plugin.Param}.
   *
   * @param file relative to the working folder
   * @param settings {@code --set} arguments, {@code path=value} each, in order
   * @throws ConfigProblems if anything is wrong
   */
  public <R extends Record> Bound<R> bind(Class<R> type, Path file, List<String> settings) {
    return bind(type, new ValueType.Fields(type), tree -> tree.ofFile(file, settings));
  }

  /**
   * Binds a stored tree, such as {@link Bound#resolved()}, to a record.
   *
   * @param sourceName what messages call the tree
   * @throws ConfigProblems if anything is wrong
   */
  public <R extends Record> Bound<R> bind(Class<R> type, JsonNode stored, String sourceName) {
    return bind(type, new ValueType.Fields(type), tree -> tree.ofJson(stored, sourceName));
  }

  /**
   * Makes a part from a stored tree, such as the one in a model bundle.
   *
   * @param partType an interface with {@link org.mirkit.api.plugin.Part}
   * @param sourceName what messages call the tree
   * @throws ConfigProblems if anything is wrong
   */
  public <P> Bound<P> bindPart(Class<P> partType, JsonNode stored, String sourceName) {
    return bind(partType, new ValueType.PartOf(partType), tree -> tree.ofJson(stored, sourceName));
  }

  /**
   * Makes the part that a YAML file is all about.
   *
   * @param partType an interface with {@link org.mirkit.api.plugin.Part}
   * @param file relative to the working folder
   * @param settings {@code --set} arguments, {@code path=value} each, in order
   * @throws ConfigProblems if anything is wrong
   */
  public <P> Bound<P> bindPart(Class<P> partType, Path file, List<String> settings) {
    return bind(partType, new ValueType.PartOf(partType), tree -> tree.ofFile(file, settings));
  }

  /**
   * Whether a YAML file is all about one part: it, or a file that it includes, says {@code use}
   * outside of any key. What is wrong with the file is told when it is bound.
   *
   * @param file relative to the working folder
   */
  public boolean isPart(Path file) {
    ConfigTree trees = new ConfigTree(environment, workingFolder, new ProblemLog());
    return trees.ofFile(file, List.of()) instanceof Node.Mapping tree
        && tree.entries().containsKey(PartBinder.USE);
  }

  /**
   * Makes a part that is named on the command line.
   *
   * @param partType an interface with {@link org.mirkit.api.plugin.Part}
   * @param id its provider's id, plain or qualified
   * @param settings its parameters, {@code name=value} each
   * @throws ConfigProblems if anything is wrong
   */
  public <P> Bound<P> bindPart(Class<P> partType, String id, List<String> settings) {
    return bind(partType, new ValueType.PartOf(partType), tree -> tree.ofPart(id, settings));
  }

  private <T> Bound<T> bind(Class<T> type, ValueType wanted, Function<ConfigTree, Node> source) {
    ProblemLog problems = new ProblemLog();
    Node tree = source.apply(new ConfigTree(environment, workingFolder, problems));
    Set<LoadedProvider> used = new LinkedHashSet<>();
    @Nullable Bound<?> bound =
        new Binder(registry, workingFolder, problems, used)
            .bind(wanted, Limits.NONE, tree, TreePath.ROOT, Owner.FILE, Fallback.NONE);
    problems.throwIfAny();
    if (bound == null) {
      throw new IllegalStateException("a value was refused, but no problem was noted");
    }
    return new Bound<>(type.cast(bound.value()), bound.resolved(), used);
  }
}
