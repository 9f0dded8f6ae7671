package org.mirkit.api.plugin;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.mirkit.api.PluginException;

/**
 * One parameter of a config record as YAML has it: the record's own, or one that a {@link
 * ParamGroup} brings in.
 *
 * @param component where it is declared, in the record or in a group
 * @param param what it means
 * @param defaultValue the default, written as in YAML, if there is one; a group's owner may have
 *     another than {@code param}
 */
@API(status = API.Status.STABLE, since = "1.0")
public record DeclaredParam(RecordComponent component, Param param, Optional<String> defaultValue) {

  /**
   * The parameters of a record in order, those of groups at the group's place.
   *
   * @throws PluginException if it is no record of parameters; the message names the component
   */
  public static List<DeclaredParam> of(Class<? extends Record> record) {
    return flatten(record, List.of());
  }

  private static List<DeclaredParam> flatten(Class<?> record, List<Class<?>> outer) {
    if (outer.contains(record)) {
      throw new PluginException(
          record.getName() + " is a @ParamGroup within itself; a group cannot hold its owner");
    }
    List<Class<?>> owners = new ArrayList<>(outer);
    owners.add(record);
    List<DeclaredParam> all = new ArrayList<>();
    Map<String, RecordComponent> taken = new HashMap<>();
    for (RecordComponent component : record.getRecordComponents()) {
      for (DeclaredParam one : from(component, owners)) {
        RecordComponent other = taken.putIfAbsent(one.name(), component);
        if (other != null) {
          throw twice(one.name(), other, component);
        }
        all.add(one);
      }
    }
    return List.copyOf(all);
  }

  private static List<DeclaredParam> from(RecordComponent component, List<Class<?>> owners) {
    Param param = component.getAnnotation(Param.class);
    ParamGroup group = component.getAnnotation(ParamGroup.class);
    if (param == null && group == null) {
      throw new PluginException(
          place(component) + " has no @Param, so nobody can know what it means");
    }
    if (group == null) {
      return List.of(own(component, param));
    }
    if (param != null || !component.getType().isRecord()) {
      throw new PluginException(
          place(component) + " is a @ParamGroup; expected a record as its type, and no @Param");
    }
    List<DeclaredParam> members = new ArrayList<>(flatten(component.getType(), owners));
    for (String written : group.defaults()) {
      override(members, written, component);
    }
    return members;
  }

  private static DeclaredParam own(RecordComponent component, Param param) {
    boolean required = param.defaultValue().equals(Param.REQUIRED);
    return new DeclaredParam(
        component, param, required ? Optional.empty() : Optional.of(param.defaultValue()));
  }

  private static void override(
      List<DeclaredParam> members, String written, RecordComponent component) {
    int equals = Math.max(0, written.indexOf('='));
    List<String> names = members.stream().map(DeclaredParam::name).toList();
    int index = names.indexOf(written.substring(0, equals).strip());
    if (index < 0) {
      throw new PluginException(
          "%s has the default '%s'; expected name=value with one of the names %s"
              .formatted(place(component), written, String.join(", ", names)));
    }
    DeclaredParam member = members.get(index);
    String value = written.substring(equals + 1).strip();
    members.set(index, new DeclaredParam(member.component, member.param, Optional.of(value)));
  }

  private static PluginException twice(String name, RecordComponent one, RecordComponent other) {
    return new PluginException(
        "%s has the parameter '%s' twice, from its components '%s' and '%s'; rename one of them"
            .formatted(one.getDeclaringRecord().getName(), name, one.getName(), other.getName()));
  }

  private static String place(RecordComponent component) {
    return component.getDeclaringRecord().getName() + "." + component.getName();
  }

  /** Its key in YAML. */
  public String name() {
    return component.getName();
  }

  /** Its type in Java. */
  public Type type() {
    return component.getGenericType();
  }

  /** The record that declares it and its name there, for messages to authors. */
  public String place() {
    return place(component);
  }
}
