package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.plugin.Provider;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.plugin.Watch;

/** Finds the provider that {@code use} names, binds its parameters and has it make the part. */
final class PartBinder {
  static final String USE = "use";

  private final RecordBinder records;
  private final PluginRegistry registry;
  private final ProblemLog problems;
  private final Failures failures;
  private final Set<LoadedProvider> used;

  /**
   * A binder of parts.
   *
   * @param used takes note of each provider that makes a part
   */
  PartBinder(
      RecordBinder records,
      PluginRegistry registry,
      ProblemLog problems,
      Set<LoadedProvider> used) {
    this.used = used;
    this.records = records;
    this.registry = registry;
    this.problems = problems;
    this.failures = new Failures(problems);
  }

  /** Where a part stands and what it should be. */
  private record Site(ValueType.PartOf type, Node.Mapping mapping, TreePath path) {}

  /** The part, or null when at least one problem was noted. */
  @Nullable Bound<?> bind(ValueType.PartOf type, Node node, TreePath path, Fallback fallback) {
    Node.Mapping mapping = longForm(type, node, path, fallback);
    return mapping == null ? null : bind(new Site(type, mapping, path));
  }

  /** The part as a mapping with {@code use}, whichever way it was written. */
  private Node.@Nullable Mapping longForm(
      ValueType.PartOf type, Node node, TreePath path, Fallback fallback) {
    if (node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
      return withUse(new Node.Mapping(scalar.origin(), Map.of()), scalar);
    }
    if (!(node instanceof Node.Mapping mapping)) {
      problems.add(
          node.origin().location(),
          path,
          "expected {use: <%s>, …}, found %s".formatted(type.kind(), node.describe()));
      return null;
    }
    if (mapping.entries().containsKey(USE)) {
      return mapping;
    }
    if (fallback.use().isPresent()) {
      return withUse(mapping, Node.Scalar.text(mapping.origin(), fallback.use().get()));
    }
    if (mapping.complete()) {
      problems.add(
          mapping.origin().location(),
          path,
          "missing 'use', which names the %s (there are: %s)"
              .formatted(type.kind(), Words.list(ids(type))));
    }
    return null;
  }

  private static Node.Mapping withUse(Node.Mapping mapping, Node.Scalar id) {
    return mapping.with(USE, new Node.Entry(id.origin().location(), id));
  }

  private @Nullable Bound<?> bind(Site site) {
    Node use = site.mapping().entries().get(USE).value();
    if (use instanceof Node.Broken) {
      return null;
    }
    if (!(use instanceof Node.Scalar id) || id.kind() != ScalarKind.TEXT) {
      problems.add(
          use.origin().location(),
          site.path().key(USE),
          "expected the id of a %s, found %s (there are: %s)"
              .formatted(site.type().kind(), use.describe(), Words.list(ids(site.type()))));
      return null;
    }
    List<LoadedProvider> found = registry.find(site.type().type(), id.text());
    if (found.size() != 1) {
      problems.add(use.origin().location(), site.path().key(USE), complaint(site, id, found));
      return null;
    }
    return bind(site, id.text(), found.get(0));
  }

  private String complaint(Site site, Node.Scalar id, List<LoadedProvider> found) {
    String kind = site.type().kind();
    if (found.isEmpty()) {
      List<String> ids = ids(site.type());
      return "unknown %s '%s'%s (there are: %s; a plugin may be missing, see 'mir plugins')"
          .formatted(
              kind, Words.shorten(id.text()), Words.didYouMean(id.text(), ids), Words.list(ids));
    }
    List<String> qualified = found.stream().map(LoadedProvider::qualifiedId).toList();
    return "several plugins bring a %s '%s'; say which one: %s"
        .formatted(kind, id.text(), Words.list(qualified));
  }

  private List<String> ids(ValueType.PartOf type) {
    return registry.of(type.type()).stream().map(p -> p.provider().id()).distinct().toList();
  }

  private @Nullable Bound<?> bind(Site site, String id, LoadedProvider loaded) {
    used.add(loaded);
    Owner owner = Owner.provider(id, loaded.plugin().name());
    ConfigRecord type = guarded(site, owner, () -> ConfigRecord.of(loaded.provider().configType()));
    Bound<?> config =
        type == null ? null : records.bindPart(type, site.mapping(), site.path(), owner);
    if (config == null) {
      return null;
    }
    Object part = guarded(site, owner, () -> create(site, loaded, config));
    return part == null ? null : new Bound<>(part, resolved(id, config));
  }

  /** What a plugin's code gives, or null when it failed and that was noted. */
  private <V> @Nullable V guarded(Site site, Owner owner, Supplier<V> pluginCode) {
    try {
      return pluginCode.get();
    } catch (RuntimeException | LinkageError e) {
      failures.report(e, site.mapping(), site.path(), owner);
      return null;
    }
  }

  private static Object create(Site site, LoadedProvider loaded, Bound<?> config) {
    Object part = Watch.make(loaded, () -> create(loaded.provider(), config.value()));
    if (!site.type().type().isInstance(part)) {
      throw new IllegalStateException("it made " + part + " and no " + site.type().kind());
    }
    return part;
  }

  private static <C extends Record> Object create(Provider<C, ?> provider, Object config) {
    return provider.create(provider.configType().cast(config));
  }

  private static ObjectNode resolved(String id, Bound<?> config) {
    ObjectNode resolved = JsonNodeFactory.instance.objectNode().put(USE, id);
    resolved.setAll((ObjectNode) config.resolved());
    return resolved;
  }
}
