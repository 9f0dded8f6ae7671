package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The phrases that {@link ConfigSchema} is written in. */
final class SchemaTerms {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String REFERENCE = "\\$\\{";

  private SchemaTerms() {}

  /** A truth value, number, text or path. */
  static ObjectNode simple(ValueType type, Limits limits) {
    if (type instanceof ValueType.Truth) {
      return orReference("boolean");
    }
    if (type instanceof ValueType.Whole || type instanceof ValueType.Real) {
      ObjectNode schema = orReference(type instanceof ValueType.Whole ? "integer" : "number");
      if (limits.min() != Double.NEGATIVE_INFINITY) {
        schema.put("minimum", limits.min());
      }
      if (limits.max() != Double.POSITIVE_INFINITY) {
        schema.put("maximum", limits.max());
      }
      return schema;
    }
    return JSON.objectNode().put("type", "string");
  }

  /** A value of a JSON type, or a text with a reference; the pattern touches texts only. */
  static ObjectNode orReference(String type) {
    ObjectNode schema = JSON.objectNode();
    schema.set("type", JSON.arrayNode().add(type).add("string"));
    return schema.put("pattern", REFERENCE);
  }

  /** The same for a schema. */
  static ObjectNode orReference(ObjectNode schema) {
    return JSON.objectNode().set("anyOf", JSON.arrayNode().add(schema).add(referenceText()));
  }

  /** A mapping that has a key. */
  static ObjectNode requires(String key) {
    return JSON.objectNode().set("required", JSON.arrayNode().add(key));
  }

  /** A text with a reference in it. */
  static ObjectNode referenceText() {
    return JSON.objectNode().put("type", "string").put("pattern", REFERENCE);
  }

  /** The key {@code include}, which any mapping may have. */
  static ObjectNode include() {
    return JSON.objectNode()
        .put("type", "string")
        .put("description", "A file whose content stands below what is said here");
  }

  /** What a definition says. */
  static ObjectNode reference(String name) {
    return JSON.objectNode().put("$ref", "#/$defs/" + name.replace("~", "~0").replace("/", "~1"));
  }
}
