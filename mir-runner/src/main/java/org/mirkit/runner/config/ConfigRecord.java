package org.mirkit.runner.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.Param;

/**
 * A record of parameters, taken apart.
 *
 * @param type the record
 * @param components its parameters, in order
 */
record ConfigRecord(Class<? extends Record> type, List<Component> components) {

  /**
   * One parameter.
   *
   * @param optional whether the record holds it as an {@link Optional}
   */
  record Component(String name, Param param, ValueType type, boolean optional) {

    /** The default as YAML text, if there is one. */
    Optional<String> defaultValue() {
      return param.defaultValue().equals(Param.REQUIRED)
          ? Optional.empty()
          : Optional.of(param.defaultValue());
    }

    boolean required() {
      return !optional && defaultValue().isEmpty();
    }
  }

  /**
   * Takes a record apart.
   *
   * @throws PluginException if it is no record of parameters; the message names the component
   */
  static ConfigRecord of(Class<? extends Record> type) {
    List<Component> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.add(component(type, component));
    }
    return new ConfigRecord(type, List.copyOf(components));
  }

  private static Component component(Class<?> owner, RecordComponent component) {
    Param param = component.getAnnotation(Param.class);
    String name = owner.getName() + "." + component.getName();
    if (param == null) {
      throw new PluginException(name + " has no @Param, so nobody can know what it means");
    }
    Type type = component.getGenericType();
    boolean optional = component.getType() == Optional.class;
    try {
      Type held = optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
      return new Component(component.getName(), param, ValueType.of(held), optional);
    } catch (IllegalArgumentException e) {
      throw new PluginException(name + ": " + e.getMessage(), e);
    }
  }

  List<String> names() {
    return components.stream().map(Component::name).toList();
  }

  /**
   * Calls the canonical constructor.
   *
   * @param values one per component
   * @throws InvocationTargetException with what the constructor threw
   */
  Object create(List<Object> values) throws InvocationTargetException {
    try {
      Class<?>[] signature =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(signature);
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
  }
}
