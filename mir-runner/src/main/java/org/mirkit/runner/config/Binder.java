package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.PluginException;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;

/**
 * Turns a tree into values of the wanted types. What cannot be bound is noted and given as null, so
 * that the rest is still looked at.
 */
final class Binder {
  private final ProblemLog problems;
  private final ScalarBinder scalars;
  private final RecordBinder records;
  private final PartBinder parts;

  Binder(
      PluginRegistry registry, Path workingFolder, ProblemLog problems, Set<LoadedProvider> used) {
    this.problems = problems;
    this.scalars = new ScalarBinder(problems);
    this.records = new RecordBinder(this, workingFolder, problems);
    this.parts = new PartBinder(records, registry, problems, used);
  }

  /**
   * Binds a value.
   *
   * @param owner what the value belongs to
   * @param fallback what a part is when the YAML gives parameters for it but no {@code use}
   * @return the value, or null when at least one problem was noted
   */
  @Nullable Bound<?> bind(
      ValueType type, Limits limits, Node node, TreePath path, Owner owner, Fallback fallback) {
    if (node instanceof Node.Broken) {
      return null;
    }
    if (node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.NULL) {
      return refuse(node, path, "no value is given; expected " + withArticle(type));
    }
    if (type instanceof ValueType.PartOf part) {
      return parts.bind(part, node, path, fallback);
    }
    if (type instanceof ValueType.Fields fields) {
      return node instanceof Node.Mapping mapping
          ? bindFields(fields, mapping, path, owner.nested(path))
          : mismatch(type, node, path);
    }
    if (type instanceof ValueType.ListOf list) {
      return node instanceof Node.Sequence sequence
          ? bindList(list, limits, sequence, path, owner)
          : mismatch(type, node, path);
    }
    if (type instanceof ValueType.MapOf map) {
      return node instanceof Node.Mapping mapping
          ? bindMap(map, limits, mapping, path, owner)
          : mismatch(type, node, path);
    }
    return node instanceof Node.Scalar scalar
        ? scalars.bind(type, limits, scalar, path)
        : mismatch(type, node, path);
  }

  private @Nullable Bound<?> bindFields(
      ValueType.Fields fields, Node.Mapping mapping, TreePath path, Owner owner) {
    ConfigRecord type;
    try {
      type = ConfigRecord.of(fields.type());
    } catch (PluginException e) {
      return refuse(mapping, path, e.getMessage());
    }
    return records.bind(type, mapping, path, owner);
  }

  private @Nullable Bound<?> bindList(
      ValueType.ListOf type, Limits limits, Node.Sequence list, TreePath path, Owner owner) {
    List<Object> values = new ArrayList<>();
    ArrayNode resolved = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < list.items().size(); i++) {
      Bound<?> item =
          bind(type.element(), limits, list.items().get(i), path.index(i), owner, Fallback.NONE);
      if (item != null) {
        values.add(item.value());
        resolved.add(item.resolved());
      }
    }
    boolean whole = values.size() == list.items().size();
    return whole ? new Bound<>(List.copyOf(values), resolved) : null;
  }

  private @Nullable Bound<?> bindMap(
      ValueType.MapOf type, Limits limits, Node.Mapping map, TreePath path, Owner owner) {
    Map<String, Object> values = new LinkedHashMap<>();
    ObjectNode resolved = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
      TreePath inner = path.key(entry.getKey());
      Bound<?> item =
          bind(type.element(), limits, entry.getValue().value(), inner, owner, Fallback.NONE);
      if (item != null) {
        values.put(entry.getKey(), item.value());
        resolved.set(entry.getKey(), item.resolved());
      }
    }
    boolean whole = values.size() == map.entries().size();
    return whole ? new Bound<>(Collections.unmodifiableMap(values), resolved) : null;
  }

  private @Nullable Bound<?> mismatch(ValueType type, Node node, TreePath path) {
    String hint =
        type instanceof ValueType.ListOf && node instanceof Node.Scalar scalar
            ? "; write [" + Words.shorten(scalar.text()) + "] for a list of one"
            : "";
    return refuse(
        node, path, "expected " + withArticle(type) + ", found " + node.describe() + hint);
  }

  private @Nullable Bound<?> refuse(Node node, TreePath path, String message) {
    problems.add(node.origin().location(), path, message);
    return null;
  }

  private static String withArticle(ValueType type) {
    boolean without = type instanceof ValueType.Truth || type instanceof ValueType.Choice;
    String label = type.label();
    return without ? label : ("aeiou".indexOf(label.charAt(0)) < 0 ? "a " : "an ") + label;
  }
}
