package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** The JSON tree of a located tree, without the locations. */
final class PlainTree {
  private PlainTree() {}

  static JsonNode of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      mapping.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
      return object;
    }
    if (node instanceof Node.Sequence list) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      list.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return node instanceof Node.Scalar scalar
        ? ofScalar(scalar)
        : JsonNodeFactory.instance.nullNode();
  }

  private static JsonNode ofScalar(Node.Scalar scalar) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (scalar.kind()) {
      case NULL -> json.nullNode();
      case TRUTH -> json.booleanNode(Boolean.parseBoolean(scalar.text()));
      case WHOLE -> json.numberNode(Long.parseLong(scalar.text().replace("_", "")));
      case REAL -> json.numberNode(new BigDecimal(scalar.text()));
      case TEXT -> json.textNode(scalar.text());
    };
  }
}
