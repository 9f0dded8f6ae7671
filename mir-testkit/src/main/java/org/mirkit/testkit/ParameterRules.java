package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirkit.api.plugin.DeclaredParam;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.Part;

/** What {@link Param} promises about the components of a config record. */
final class ParameterRules {
  private static final Set<Class<?>> PLAIN_TYPES =
      Set.of(
          boolean.class,
          int.class,
          long.class,
          float.class,
          double.class,
          Boolean.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          String.class,
          Path.class);

  private ParameterRules() {}

  /** Checks every parameter of a record, of its groups, and of records inside it. */
  static void check(Class<?> record) {
    assertTrue(record.isRecord(), record.getName() + " is not a record");
    for (DeclaredParam declared : DeclaredParam.of(record.asSubclass(Record.class))) {
      check(record.getSimpleName() + "." + declared.name(), declared);
    }
  }

  private static void check(String where, DeclaredParam declared) {
    Param param = declared.param();
    assertFalse(param.value().isBlank(), where + ": @Param says nothing about the parameter");
    assertTrue(param.min() <= param.max(), where + ": min is above max");
    UnitRules.check(where, declared);
    checkType(where, declared.type());
    declared
        .defaultValue()
        .ifPresent(text -> DefaultText.check(where, param, text.strip(), declared.type()));
    if (!param.example().isEmpty()) {
      DefaultText.check(where + " (example)", param, param.example().strip(), declared.type());
    }
  }

  private static void checkType(String where, Type type) {
    Class<?> raw = rawType(type);
    if (raw == List.class || raw == Optional.class) {
      checkType(where, argument(type, 0));
    } else if (raw == Map.class) {
      assertEquals(String.class, argument(type, 0), where + ": a map has strings as keys");
      checkType(where, argument(type, 1));
    } else if (raw.isRecord()) {
      check(raw);
    } else {
      assertTrue(
          PLAIN_TYPES.contains(raw) || raw.isEnum() || raw.isAnnotationPresent(Part.class),
          where + ": a parameter cannot be of type " + type.getTypeName());
    }
  }

  static Class<?> rawType(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
