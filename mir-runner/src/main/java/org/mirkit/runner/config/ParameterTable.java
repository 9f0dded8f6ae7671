package org.mirkit.runner.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirkit.runner.plugin.PluginRegistry;

/** The parameters of a config record, made from its {@link org.mirkit.api.plugin.Param}s. */
public final class ParameterTable {
  private final PluginRegistry registry;

  private ParameterTable(PluginRegistry registry) {
    this.registry = registry;
  }

  /**
   * A row for each component, in order.
   *
   * @param registry whose ids a part may have
   * @throws org.mirkit.api.PluginException if the record is no record of parameters
   */
  public static List<Parameter> of(Class<? extends Record> type, PluginRegistry registry) {
    return new ParameterTable(registry).rows(type, List.of());
  }

  private List<Parameter> rows(Class<? extends Record> type, List<Class<?>> outer) {
    if (outer.contains(type)) {
      return List.of();
    }
    List<Class<?>> deeper = new ArrayList<>(outer);
    deeper.add(type);
    return ConfigRecord.of(type).components().stream().map(c -> row(c, deeper)).toList();
  }

  private Parameter row(ConfigRecord.Component component, List<Class<?>> outer) {
    ValueType element = element(component.type());
    return new Parameter(
        component.name(),
        component.type().label(),
        component.param().unit(),
        component.defaultValue().orElse(null),
        finite(component.param().min()),
        finite(component.param().max()),
        allowed(element),
        component.required(),
        component.param().value(),
        component.param().example(),
        element instanceof ValueType.Fields fields ? rows(fields.type(), outer) : List.of());
  }

  private static @Nullable Double finite(double bound) {
    return Double.isInfinite(bound) ? null : Double.valueOf(bound);
  }

  /** The type of the single values in lists and maps. */
  private static ValueType element(ValueType type) {
    if (type instanceof ValueType.ListOf list) {
      return element(list.element());
    }
    return type instanceof ValueType.MapOf map ? element(map.element()) : type;
  }

  private List<String> allowed(ValueType type) {
    if (type instanceof ValueType.PartOf part) {
      return registry.of(part.type()).stream().map(p -> p.provider().id()).distinct().toList();
    }
    return type instanceof ValueType.Choice choice ? choice.names() : List.of();
  }
}
