package org.mirkit.runner.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.DeclaredParam;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;

/**
 * A record of parameters, taken apart.
 *
 * @param type the record
 * @param components its parameters, in order; those of groups are its own
 */
record ConfigRecord(Class<? extends Record> type, List<Component> components) {

  /**
   * One parameter.
   *
   * @param defaultValue the default as YAML text, if there is one
   * @param optional whether the record holds it as an {@link Optional}
   */
  record Component(
      String name, Param param, Optional<String> defaultValue, ValueType type, boolean optional) {

    boolean required() {
      return !optional && defaultValue.isEmpty();
    }
  }

  /**
   * Takes a record apart, and the groups in it.
   *
   * @throws PluginException if it is no record of parameters; the message names the component
   */
  static ConfigRecord of(Class<? extends Record> type) {
    return new ConfigRecord(
        type, DeclaredParam.of(type).stream().map(ConfigRecord::component).toList());
  }

  private static Component component(DeclaredParam declared) {
    Type type = declared.type();
    boolean optional = declared.component().getType() == Optional.class;
    try {
      Type held = optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
      return new Component(
          declared.name(), declared.param(), declared.defaultValue(), ValueType.of(held), optional);
    } catch (IllegalArgumentException e) {
      throw new PluginException(declared.place() + ": " + e.getMessage(), e);
    }
  }

  List<String> names() {
    return components.stream().map(Component::name).toList();
  }

  /**
   * Calls the canonical constructor, after those of the groups.
   *
   * @param values one per component
   * @throws InvocationTargetException with what a constructor threw
   */
  Object create(List<Object> values) throws InvocationTargetException {
    return create(type, values.iterator());
  }

  private static Object create(Class<?> type, Iterator<Object> values)
      throws InvocationTargetException {
    List<Class<?>> signature = new ArrayList<>();
    List<Object> arguments = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean group = component.isAnnotationPresent(ParamGroup.class);
      signature.add(component.getType());
      arguments.add(group ? create(component.getType(), values) : values.next());
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(signature.toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(arguments.toArray());
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
  }
}
