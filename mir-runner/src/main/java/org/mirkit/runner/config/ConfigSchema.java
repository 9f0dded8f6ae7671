package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mirkit.api.plugin.Part;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;

/**
 * Writes the JSON Schema (draft 2020-12) of a configuration, so that an editor completes and checks
 * it: one definition per kind of part, one per provider, descriptions from {@link
 * org.mirkit.api.plugin.Param}.
 *
 * <p>It accepts whatever {@link ConfigEngine} accepts. What only the engine can know it lets pass:
 * the content of an included file, the value of a reference, how parameters depend on each other.
 */
public final class ConfigSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final PluginRegistry registry;
  private final ObjectNode definitions = JSON.objectNode();
  private final Set<String> begun = new LinkedHashSet<>();

  private ConfigSchema(PluginRegistry registry) {
    this.registry = registry;
  }

  /**
   * The schema of a file that is bound to a record.
   *
   * @param title what an editor calls it
   * @param registry whose providers a part may name
   */
  public static ObjectNode of(Class<? extends Record> root, String title, PluginRegistry registry) {
    ConfigSchema writer = new ConfigSchema(registry);
    ObjectNode schema =
        JSON.objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", title);
    schema.setAll(writer.fields(ConfigRecord.of(root), false));
    schema.set("$defs", writer.definitions);
    return schema;
  }

  /**
   * A mapping with the parameters of a record.
   *
   * @param part whether it also has {@code use}
   */
  private ObjectNode fields(ConfigRecord type, boolean part) {
    ObjectNode properties = JSON.objectNode();
    if (part) {
      properties.set("use", JSON.booleanNode(true));
    }
    properties.set("include", SchemaTerms.include());
    ArrayNode required = JSON.arrayNode();
    for (ConfigRecord.Component component : type.components()) {
      properties.set(component.name(), property(component));
      if (component.required()) {
        required.add(component.name());
      }
    }
    ObjectNode schema = JSON.objectNode().put("type", "object");
    schema.set("properties", properties);
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.set("if", JSON.objectNode().set("required", JSON.arrayNode().add("include")));
      schema.set("else", JSON.objectNode().set("required", required));
    }
    return schema;
  }

  private ObjectNode property(ConfigRecord.Component component) {
    ObjectNode described = JSON.objectNode().put("description", description(component));
    component
        .defaultValue()
        .map(ConfigSchema::json)
        .ifPresent(value -> described.set("default", value));
    JsonNode value = value(component.type(), Limits.of(component.param()), fallback(component));
    if (component.optional()) {
      ArrayNode either = JSON.arrayNode().add(value).add(JSON.objectNode().put("type", "null"));
      return described.set("anyOf", either);
    }
    return described.setAll((ObjectNode) value);
  }

  private static String description(ConfigRecord.Component component) {
    String unit = component.param().unit();
    String example = component.param().example();
    return component.param().value()
        + (unit.isEmpty() ? "" : " [" + unit + "]")
        + (example.isEmpty() ? "" : "; for example " + example);
  }

  private static JsonNode json(String yaml) {
    return PlainTree.of(fragment(yaml));
  }

  private static Node fragment(String yaml) {
    Origin nowhere = new Origin(Location.of("default"), Path.of(""));
    ProblemLog problems = new ProblemLog();
    Node node = YamlReader.readFragment(yaml, nowhere, problems);
    problems.throwIfAny();
    return node;
  }

  private static Fallback fallback(ConfigRecord.Component component) {
    return component.defaultValue().map(yaml -> Fallback.of(fragment(yaml))).orElse(Fallback.NONE);
  }

  private ObjectNode value(ValueType type, Limits limits, Fallback fallback) {
    if (type instanceof ValueType.PartOf part) {
      return partOrFallback(part, fallback);
    }
    if (type instanceof ValueType.Fields fields) {
      return SchemaTerms.orReference(record(fields));
    }
    if (type instanceof ValueType.ListOf list) {
      ObjectNode schema = SchemaTerms.orReference("array");
      return schema.set("items", value(list.element(), limits, Fallback.NONE));
    }
    if (type instanceof ValueType.MapOf map) {
      ObjectNode schema = SchemaTerms.orReference("object");
      schema.set("properties", JSON.objectNode().set("include", SchemaTerms.include()));
      return schema.set("additionalProperties", value(map.element(), limits, Fallback.NONE));
    }
    if (type instanceof ValueType.Choice choice) {
      ArrayNode names = JSON.arrayNode();
      choice.names().forEach(names::add);
      return SchemaTerms.orReference(JSON.objectNode().set("enum", names));
    }
    return SchemaTerms.simple(type, limits);
  }

  private ObjectNode record(ValueType.Fields fields) {
    String name = "record." + fields.type().getName();
    if (begun.add(name)) {
      definitions.set(name, fields(ConfigRecord.of(fields.type()), false));
    }
    return SchemaTerms.reference(name);
  }

  /** A part; without {@code use} it has the parameters of the default's provider. */
  private ObjectNode partOrFallback(ValueType.PartOf type, Fallback fallback) {
    ObjectNode part = part(type);
    List<LoadedProvider> usual =
        fallback.use().map(id -> registry.find(type.type(), id)).orElse(List.of());
    if (usual.size() != 1) {
      return part;
    }
    ObjectNode unnamed = JSON.objectNode().put("type", "object");
    ArrayNode named =
        JSON.arrayNode().add(SchemaTerms.requires("use")).add(SchemaTerms.requires("include"));
    unnamed.set("not", JSON.objectNode().set("anyOf", named));
    ObjectNode schema = JSON.objectNode();
    schema.set("if", unnamed);
    schema.set("then", SchemaTerms.reference(definitionOf(type, usual.get(0))));
    return schema.set("else", part);
  }

  private ObjectNode part(ValueType.PartOf type) {
    if (begun.add(type.kind())) {
      definitions.set(type.kind(), kind(type));
    }
    return SchemaTerms.reference(type.kind());
  }

  private ObjectNode kind(ValueType.PartOf type) {
    ArrayNode ids = JSON.arrayNode();
    ArrayNode cases = JSON.arrayNode();
    for (LoadedProvider loaded : registry.of(type.type())) {
      ArrayNode names = names(type, loaded);
      names.forEach(ids::add);
      cases.add(providerCase(type, loaded, names));
    }
    ObjectNode use = JSON.objectNode();
    use.set(
        "anyOf",
        JSON.arrayNode().add(JSON.objectNode().set("enum", ids)).add(SchemaTerms.referenceText()));
    ObjectNode then = JSON.objectNode();
    then.set("properties", JSON.objectNode().set("use", use));
    then.set(
        "anyOf",
        JSON.arrayNode().add(SchemaTerms.requires("use")).add(SchemaTerms.requires("include")));
    if (!cases.isEmpty()) {
      then.set("allOf", cases);
    }
    ObjectNode schema =
        JSON.objectNode().put("description", type.type().getAnnotation(Part.class).summary());
    schema.set("if", JSON.objectNode().put("type", "object"));
    schema.set("then", then);
    // The short form: the id alone.
    return schema.set("else", JSON.objectNode().setAll(use.deepCopy()));
  }

  private ObjectNode providerCase(ValueType.PartOf type, LoadedProvider loaded, ArrayNode names) {
    ObjectNode chosen = SchemaTerms.requires("use");
    chosen.set("properties", JSON.objectNode().set("use", JSON.objectNode().set("enum", names)));
    ObjectNode schema = JSON.objectNode();
    schema.set("if", chosen);
    return schema.set("then", SchemaTerms.reference(definitionOf(type, loaded)));
  }

  /**
   * The ids that mean this provider: the plain one unless another has it too, and the qualified.
   */
  private ArrayNode names(ValueType.PartOf type, LoadedProvider loaded) {
    String id = loaded.provider().id();
    ArrayNode names = JSON.arrayNode();
    if (registry.find(type.type(), id).size() == 1) {
      names.add(id);
    }
    return names.add(loaded.qualifiedId());
  }

  private String definitionOf(ValueType.PartOf type, LoadedProvider loaded) {
    String name = type.kind() + "." + loaded.qualifiedId();
    if (begun.add(name)) {
      ObjectNode schema = fields(ConfigRecord.of(loaded.provider().configType()), true);
      definitions.set(name, schema.put("description", loaded.provider().summary()));
    }
    return name;
  }
}
