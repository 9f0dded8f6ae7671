package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The located tree of a JSON tree, all of it at one place: the way back from {@link PlainTree}. */
final class StoredTree {
  private final Origin origin;
  private final UnaryOperator<String> texts;

  private StoredTree(Origin origin, UnaryOperator<String> texts) {
    this.origin = origin;
    this.texts = texts;
  }

  /** The tree as it stands. */
  static Node of(JsonNode json, Origin origin) {
    return new StoredTree(origin, text -> text).node(json);
  }

  /** The tree of a stranger, whose texts refer to nothing here, whatever they say. */
  static Node withoutReferences(JsonNode json, Origin origin) {
    return new StoredTree(origin, text -> Template.escape(Template.unescape(text))).node(json);
  }

  private Node node(JsonNode json) {
    if (json.isObject()) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      json.properties()
          .forEach(
              property ->
                  entries.put(
                      property.getKey(),
                      new Node.Entry(origin.location(), node(property.getValue()))));
      return new Node.Mapping(origin, entries);
    }
    if (json.isArray()) {
      List<Node> items = new ArrayList<>();
      json.forEach(item -> items.add(node(item)));
      return new Node.Sequence(origin, items);
    }
    return json.isTextual()
        ? Node.Scalar.text(origin, texts.apply(json.asText()))
        : Node.Scalar.plain(origin, json.asText());
  }
}
